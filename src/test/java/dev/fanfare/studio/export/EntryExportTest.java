package dev.fanfare.studio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.visitor.VisitorId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryExportTest {
    private static final VisitorId MINA = new VisitorId("mina-mina-mina-mina");
    private static final Instant AT = Instant.parse("2027-01-28T12:00:00Z");

    @Test
    void aWinIsOneLineWithAByteOrderMarkBeforeTheHeader() throws IOException {
        Books books = new Books(
                entry(7, "win", Map.of("pool", "main", "prize", "mug", "title", "马克杯", "name", "Mina", "draw", 2)));

        String csv = export(books, Export.WINS, Resources.NONE);

        assertThat(csv)
                .isEqualTo("\uFEFFnumber,kind,at,visitor,pool,prize,title,name,draw\r\n"
                        + "7,win,2027-01-28T12:00:00Z,mina-mina-mina-mina,main,mug,马克杯,Mina,2\r\n");
    }

    @Test
    void leadsHoldRegistrationsAndFormsWithTheFieldsAsColumns() throws IOException {
        Resources resources = new Resources(Map.of(), Map.of(), Map.of("lead", form("name", "form", "ok")));
        Books books = new Books(
                entry(1, "lead", Map.of("form", "lead", "fields", Map.of("name", "Bo", "ok", true))),
                entry(2, "registration", Map.of("form", "lead", "fields", Map.of("form", List.of("a", "b")))));

        String csv = export(books, Export.LEADS, resources);

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFnumber,kind,at,visitor,form,name,fields.form,ok",
                        "2,registration,2027-01-28T12:00:00Z,mina-mina-mina-mina,lead,,\"a; b\",",
                        "1,lead,2027-01-28T12:00:00Z,mina-mina-mina-mina,lead,Bo,,true");
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

        assertThatThrownBy(
                        () -> new EntryExport(books).write("gala", Export.WINS, Resources.NONE, FileFormat.CSV, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    private static String export(Ledger books, Export export, Resources resources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EntryExport(books).write("gala", export, resources, FileFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Form form(String... fields) {
        return new Form(
                "lead",
                List.of(fields).stream()
                        .map(name -> new Field(name, FieldType.TEXT, LocalizedText.of(name), false, 100, List.of()))
                        .toList(),
                List.of());
    }

    private static Ledger.Entry entry(long number, String kind, Map<String, Object> data) {
        return new Ledger.Entry(number, kind, MINA, AT, data);
    }

    /// A ledger that holds some entries and is only read.
    private record Books(Ledger.Entry... entries) implements Ledger {
        @Override
        public Tally tally(String campaign, Instant from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(String campaign, String kind, Consumer<Entry> visit) {
            List.of(entries).stream().filter(entry -> entry.kind().equals(kind)).forEach(visit);
        }

        @Override
        public Facts facts(String campaign, VisitorId visitor, Set<String> shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Reply> reply(String campaign, VisitorId visitor, String idempotencyKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<Result> commit(Commit commit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> newest(String campaign, String kind, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
