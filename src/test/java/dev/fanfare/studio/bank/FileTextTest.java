package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    private static final String SIMPLIFIED = """
            题目,选项A,选项B,选项C,答案
            中国的首都是哪座城市？,上海,北京,广州,B
            下列哪一个不是水果？,苹果,白菜,香蕉,B
            """;
    private static final String TRADITIONAL = """
            題目,選項A,選項B,選項C,答案
            台灣最高的山是哪一座？,玉山,雪山,合歡山,A
            下列何者不是水果？,蘋果,白菜,香蕉,B
            """;
    private static final String JAPANESE = """
            問題,選択肢1,選択肢2,正解
            日本の首都はどこですか？,大阪,東京,2
            りんごは何色ですか？,あか,あお,1
            """;
    private static final String KOREAN = """
            문제,보기1,보기2,정답
            대한민국의 수도는 어디입니까?,부산,서울,2
            사과는 무슨 색입니까?,빨강,파랑,1
            """;
    private static final String RUSSIAN = """
            Вопрос,Вариант 1,Вариант 2,Ответ
            Как называется столица России?,Москва,Казань,1
            Какого цвета яблоко?,Зелёное,Синее,1
            """;
    private static final String GERMAN = """
            Frage;Antwort 1;Antwort 2;Lösung
            Wie heißt die größte Stadt Österreichs?;Wien;Köln;1
            Welcher Fluss fließt durch Tübingen?;Neckar;Main;1
            """;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB2312", "GB18030", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"})
    void aChineseTableReadsTheSameInEveryEncodingItIsSavedIn(String encoding) {
        assertThat(read(SIMPLIFIED, encoding)).isEqualTo(SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "x-windows-950", "Big5-HKSCS", "UTF-16LE"})
    void soDoesATableInTraditionalCharacters(String encoding) {
        assertThat(read(TRADITIONAL, encoding)).isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16BE"})
    void soDoesAJapaneseTable(String encoding) {
        assertThat(read(JAPANESE, encoding)).isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUC-KR", "x-windows-949"})
    void soDoesAKoreanTable(String encoding) {
        assertThat(read(KOREAN, encoding)).isEqualTo(KOREAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
    void soDoesARussianTable(String encoding) {
        assertThat(read(RUSSIAN, encoding)).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman"})
    void soDoesAGermanTable(String encoding) {
        assertThat(read(GERMAN, encoding)).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, 小明今天和同学们一起去公园看花",
        "Big5, 請問下列哪一個國家的人口最多呢",
        "Shift_JIS, つぎのうちただしいものはどれですか",
        "EUC-KR, 다음 중 가장 높은 산은 무엇입니까",
        "windows-1251, Какая планета ближе всего к солнцу",
        "windows-1252, Où était la fête à Noël où l’élève a reçu ça",
        "windows-1253, Ποια είναι η πρωτεύουσα της Ελλάδας",
        "windows-1250, Która z tych książek została napisana później"
    })
    void anEnglishHeaderIsNoReasonToReadTheRestWrongly(String encoding, String question) {
        String table = "question,option_a,option_b,answer\n" + question + ",1990,1991,A\n";

        assertThat(read(table, encoding)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"GBK, 王", "Big5, 玉山", "KOI8-R, да"})
    void tooFewLettersToTellAreAskedAbout(String encoding, String word) {
        byte[] file = ("question,a,b,answer\n" + word + "?,x,y,A\n").getBytes(Charset.forName(encoding));

        BankReading reading = BankReading.of(file, Optional.empty(), Optional.empty());

        assertThat(reading.bank().isUnclear()).isTrue();
        assertThat(reading.bank().questions()).isEmpty();
        assertThat(reading.bank().readings())
                .anySatisfy(one -> assertThat(one.lines()).anyMatch(line -> line.contains(word)));
    }

    @Test
    void theChosenEncodingIsTheOneThatIsRead() {
        byte[] file = "question,a,b,answer\n王?,x,y,A\n".getBytes(Charset.forName("GBK"));

        BankReading reading = BankReading.of(file, Optional.empty(), Encoding.named("gbk"));

        assertThat(reading.bank().questions()).hasSize(1);
        assertThat(reading.bank().questions().getFirst().path("text").asText()).isEqualTo("王?");
    }

    @Test
    void aChosenEncodingThatDoesNotFitIsAskedAboutAgain() {
        byte[] file = SIMPLIFIED.getBytes(Charset.forName("GBK"));

        BankReading reading = BankReading.of(file, Optional.empty(), Optional.of(Encoding.UTF_8));

        assertThat(reading.bank().questions()).isEmpty();
        assertThat(reading.bank().readings().getFirst().encoding()).isEqualTo(Encoding.GB18030);
    }

    @ParameterizedTest
    @ValueSource(strings = {"donâ€™t?", "é¢˜ç›®", "锟斤拷锟斤拷", "CafÃ© or?", "Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "lost \uFFFD letter", "ï¿½"})
    void whatWasDamagedBeforeIsNoQuestion(String text) {
        BankImport read = BankFormat.CSV.read(
                ("question,a,b,answer\n" + text + ",x,y,A\nfine,x,y,A\n").getBytes(StandardCharsets.UTF_8));

        assertThat(read.questions()).hasSize(1);
        assertThat(read.refused()).extracting(BankImport.Refused::kind).containsExactly("garbled-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NESTLÉ® or?",
                "Ça va à l’école «là»?",
                "naïve café, Å Ä Ö",
                "5 °C ± 1",
                "Москва?",
                "Ελλάδα?",
                "½ × ¾"
            })
    void whatOnlyLooksUnusualIsAQuestion(String text) {
        BankImport read =
                BankFormat.CSV.read(("question;a;b;answer\n" + text + ";x;y;A\n").getBytes(StandardCharsets.UTF_8));

        assertThat(read.refused()).isEmpty();
        assertThat(read.questions().getFirst().path("text").asText()).isEqualTo(text);
    }

    @Test
    void anEncodingIsNamedAsPeopleSpellIt() {
        assertThat(Encoding.named("gb2312")).contains(Encoding.GB18030);
        assertThat(Encoding.named("SJIS")).contains(Encoding.SHIFT_JIS);
        assertThat(Encoding.named("shift-jis")).contains(Encoding.SHIFT_JIS);
        assertThat(Encoding.named("latin1")).contains(Encoding.WINDOWS_1252);
        assertThat(Encoding.named("ebcdic")).isEmpty();
    }

    private static String read(String text, String encoding) {
        FileText read = FileText.of(text.getBytes(Charset.forName(encoding)));
        assertThat(read.candidates()).isEmpty();
        return read.text();
    }
}
