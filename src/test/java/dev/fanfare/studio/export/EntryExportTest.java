package dev.fanfare.studio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.Ledger;
import dev.fanfare.visitor.VisitorId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryExportTest {
    private static final VisitorId MINA = new VisitorId("mina-mina-mina-mina");
    private static final Instant AT = Instant.parse("2027-01-28T12:00:00Z");
    private static final FormHistory NO_FORMS = new FormHistory(Map.of(), Collections.emptyIterator(), List.of("en"));

    @Test
    void aWinIsOneLineWithAByteOrderMarkBeforeTheHeader() throws IOException {
        Books books = new Books(
                entry(7, "win", Map.of("pool", "main", "prize", "mug", "title", "马克杯", "name", "Mina", "draw", 2)));

        String csv = export(books, Export.WINS);

        assertThat(csv)
                .isEqualTo("\uFEFFnumber,kind,at,visitor,pool,prize,title,name,draw\r\n"
                        + "7,win,2027-01-28T12:00:00Z,mina-mina-mina-mina,main,mug,马克杯,Mina,2\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+A1",
                "-1+cmd|' /C calc'!A0",
                "@x",
                "\t=1",
                "\r=1",
                "  =1",
                "＝1",
                "+1+1",
                "+cmd|x",
                "-2*3",
                "＋A1",
                "+49 30 =1",
                "-A1"
            })
    void aFormulaThatAVisitorTypedIsWrittenAsText(String typed) {
        assertThat(CsvCell.of(typed).replace("\"", "")).startsWith("'");
    }

    @Test
    void quotesAreDoubled() {
        assertThat(CsvCell.of("=HYPERLINK(\"http://evil\",\"x\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"");
        assertThat(CsvCell.of("two\nlines, \"quoted\"")).isEqualTo("\"two\nlines, \"\"quoted\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+8613800138000",
                "+49 30 901820",
                "+1 (212) 555-2368",
                "+44 1632.960.961",
                "-12.50",
                "+7",
                "-3",
                "a-b=c",
                "007",
                "440524188001010014"
            })
    void numbersTelephoneNumbersAndHarmlessTextsStayAsTheyAre(String value) {
        assertThat(CsvCell.of(value)).isEqualTo(value);
    }

    @Test
    void aBrokenConnectionEndsTheExport() {
        Books books = new Books(entry(1, "win", Map.of("title", "x".repeat(20_000))));
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> new EntryExport(books)
                        .write("gala", Export.WINS, NO_FORMS, Headings.LABELS, FileFormat.CSV, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    private static String export(Books books, Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EntryExport(books).write("gala", export, NO_FORMS, Headings.LABELS, FileFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Ledger.Entry entry(long number, String kind, Map<String, Object> data) {
        return new Ledger.Entry(number, kind, MINA, AT, data);
    }
}
