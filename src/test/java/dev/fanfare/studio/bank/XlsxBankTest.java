package dev.fanfare.studio.bank;

import static dev.fanfare.studio.bank.Spreadsheet.row;
import static dev.fanfare.studio.bank.Spreadsheet.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxBankTest {
    private static final String HEADER = row(1, "题目", "选项A", "选项B", "答案");

    @Test
    void aWorkbookIsFoundByItselfAndItsRowsAreQuestions() {
        byte[] file = new Spreadsheet()
                .sheet(HEADER + row(2, "首都？", "北京", "上海", "A") + row(3, "地球是圆的", "", "", "对"))
                .bytes();

        BankReading reading = BankReading.of(file, Optional.empty(), Optional.empty());

        assertThat(reading.format()).contains(BankFormat.XLSX);
        assertThat(reading.bank().refused()).isEmpty();
        assertThat(choices(reading.bank())).containsExactly("[\"北京\",\"上海\"]", "[\"对\",\"错\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2'><v>1949</v></c> | 1949",
                "<c r='B2'><v>2.0</v></c> | 2",
                "<c r='B2'><v>0.30000000000000004</v></c> | 0.3",
                "<c r='B2'><v>1E+3</v></c> | 1000",
                "<c r='B2' t='b'><v>1</v></c> | TRUE",
                "<c r='B2' s='1'><v>36526</v></c> | 2000-01-01",
                "<c r='B2' s='1'><v>36526.5</v></c> | 2000-01-01 12:00",
                "<c r='B2' s='2'><v>0.25</v></c> | 25%",
                "<c r='B2' s='3'><v>7</v></c> | 007",
                "<c r='B2' s='4'><v>18172</v></c> | 1949-10-01",
                "<c r='B2' t='s'><v>0</v></c> | bold and plain",
                "<c r='B2' t='s'><v>1</v></c> | 東京",
                "<c r='B2'><f>1+1</f><v>2</v></c> | 2",
                "<c r='B2' t='str'><f>A1</f><v>made</v></c> | made",
                "<c r='B2' t='b'><f>TRUE()</f><v>0</v></c> | FALSE"
            })
    void aCellReadsAsItIsShown(String cell, String shown) {
        byte[] file = new Spreadsheet()
                .texts("<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> and plain</t></r></si>"
                        + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>")
                .formats(
                        "<numFmt numFmtId=\"170\" formatCode=\"000\"/><numFmt numFmtId=\"171\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>")
                .sheet(HEADER + "<row r=\"2\">" + text("A2", "q") + cell.replace('\'', '"') + text("C2", "other")
                        + text("D2", "A") + "</row>")
                .bytes();

        BankImport read = BankFormat.XLSX.read(file);

        assertThat(read.refused()).isEmpty();
        assertThat(read.questions().getFirst().path("choices").get(0).asText()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"<c r='D2'><v>2</v></c>, [1]", "<c r='D2'><v>2.0</v></c>, [1]", "<c r='D2' t='str'><v>Ｂ</v></c>, [1]"})
    void theAnswerMayBeANumberOrALetter(String cell, String places) {
        byte[] file = new Spreadsheet()
                .sheet(HEADER + "<row r=\"2\">" + text("A2", "q") + text("B2", "x") + text("C2", "y")
                        + cell.replace('\'', '"') + "</row>")
                .bytes();

        assertThat(BankFormat.XLSX
                        .read(file)
                        .questions()
                        .getFirst()
                        .path("answer")
                        .toString())
                .isEqualTo(places);
    }

    @Test
    void theTableMayBeginBelowATitleAndRightOfEmptyColumns() {
        byte[] file = new Spreadsheet()
                .sheet(row(3, "", "", "2026 年题库")
                        + row(5, "", "", "题目", "A", "B", "答案")
                        + row(6, "", "", "哪个？", "甲", "乙", "B"))
                .bytes();

        BankImport read = BankFormat.XLSX.read(file);

        assertThat(choices(read)).containsExactly("[\"甲\",\"乙\"]");
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void hiddenSheetsAndThoseWithoutAHeaderAreLeftOutAndSaid() {
        byte[] file = new Spreadsheet()
                .sheet("notes", "", row(1, "read me"))
                .sheet("old", "state=\"hidden\"", HEADER + row(2, "hidden?", "x", "y", "A"))
                .sheet("单选", "", HEADER + row(2, "shown?", "x", "y", "A"))
                .sheet("判断", "", row(1, "题目", "答案") + row(2, "对吗", "错"))
                .bytes();

        BankImport read = BankFormat.XLSX.read(file);

        assertThat(read.questions())
                .extracting(question -> question.path("text").asText())
                .containsExactly("shown?", "对吗");
        assertThat(read.notes()).extracting(BankImport.Note::kind).contains("hidden-sheets", "other-sheets");
    }

    @Test
    void badRowsAreRefusedBySheetAndRow() {
        byte[] file = new Spreadsheet()
                .sheet(HEADER + row(2, "q", "x", "y", "E") + "<row r=\"4\">" + text("A4", "r") + text("B4", "x")
                        + "<c r=\"C4\" t=\"e\"><v>#N/A</v></c>" + text("D4", "A") + "</row>")
                .bytes();

        BankImport read = BankFormat.XLSX.read(file);

        assertThat(read.refused())
                .extracting(
                        BankImport.Refused::kind,
                        refused -> refused.examples().getFirst().where())
                .containsExactly(tuple("no-matching-choice", "row 2"), tuple("cell-error", "row 4"));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, Word",
        "xl/workbook.bin, .xlsb",
        "ppt/presentation.xml, PowerPoint",
        "imsmanifest.xml, QTI",
        "Index/Document.iwa, Numbers",
        "questions.csv, ZIP"
    })
    void otherArchivesAreNamed(String inside, String what) {
        assertReason(Spreadsheet.zip(Map.of(inside, "<x/>")), what);
    }

    @Test
    void anOpenDocumentIsNamed() {
        assertReason(
                Spreadsheet.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")),
                ".ods");
    }

    @ParameterizedTest
    @CsvSource({"Workbook, .xls", "EncryptedPackage, password", "WordDocument, .doc"})
    void oldAndLockedDocumentsAreNamed(String stream, String what) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                512);
        System.arraycopy(name, 0, file, 100, name.length);

        assertReason(file, what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>q</td></tr></table> | an HTML page",
                "<table border=1><tr><td>q | an HTML page",
                "{\\rtf1\\ansi q} | RTF",
                "%PDF-1.7 | PDF",
                "MIME-Version: 1.0 | web archive",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/> | Excel 2003"
            })
    void otherFilesWithTheNameOfAWorkbookAreNamed(String content, String what) {
        assertReason(content.getBytes(StandardCharsets.UTF_8), what);
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsLeftPacked() {
        String blank = " ".repeat(60 * 1024 * 1024);
        byte[] file = new Spreadsheet()
                .sheet(HEADER)
                .with("xl/sharedStrings.xml", blank)
                .bytes();

        assertThat(file.length).isLessThan(200_000);
        assertReason(file, "larger than its file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst><si><t>&a;</t></si></sst>",
                "<sst",
                "<sst><si>"
            })
    void aBrokenPartIsNoReasonToFail(String texts) {
        byte[] file = new Spreadsheet()
                .sheet(HEADER + "<row r=\"2\">" + "<c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                .with("xl/sharedStrings.xml", texts)
                .bytes();

        assertThat(BankFormat.XLSX.read(file).questions()).isEmpty();
    }

    @Test
    void noDamageToAWorkbookMakesItsReaderFail() {
        byte[] whole =
                new Spreadsheet().sheet(HEADER + row(2, "q", "x", "y", "A")).bytes();
        Random chance = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 5; i++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }

            BankImport read =
                    BankReading.of(damaged, Optional.empty(), Optional.empty()).bank();

            assertThat(read.questions().size()).isLessThanOrEqualTo(1);
        }
    }

    private static void assertReason(byte[] file, String what) {
        BankImport read = BankFormat.XLSX.read(file);

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused().getFirst().kind()).isEqualTo("not-this-format");
        assertThat(read.refused().getFirst().reason()).contains(what);
        assertThat(BankReading.of(file, Optional.empty(), Optional.empty())
                        .bank()
                        .refused()
                        .getFirst()
                        .reason())
                .contains(what);
    }

    private static List<String> choices(BankImport read) {
        return read.questions().stream()
                .map(question -> question.path("choices").toString())
                .toList();
    }
}
