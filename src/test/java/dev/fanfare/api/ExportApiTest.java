package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a campaign collected, as CSV.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class ExportApiTest {
    @Test
    void winsLeadsAndQuizResultsAreExported() {
        Studio.live(Documents.generous("books", 3));
        new Visitor("books").registered("小雨, Mina").played().act("w1.spin", "{}");

        assertThat(csv("books", "wins")).hasSize(2).last(STRING).contains("mug", "小雨");
        assertThat(csv("books", "leads")).hasSize(2).last(STRING).contains("\"小雨, Mina\"", "registration");
        assertThat(csv("books", "quiz")).hasSize(2).last(STRING).contains("gala", "true");
    }

    @Test
    void everyDrawIsExportedWithItsOutcomeAndWhoLostIsAPlayer() {
        Studio.live(Documents.generous("draws", 1));
        new Visitor("draws").registered("Mina").played().act("w1.spin", "{}");
        new Visitor("draws").registered("Leo").played().act("w1.spin", "{}");

        assertThat(csv("draws", "draws")).hasSize(3).last(STRING).contains("consolation", "main");
        assertThat(csv("draws", "wins")).hasSize(2);
    }

    @Test
    void aFileIsSentForASpreadsheet() {
        Response file = export("gala", "wins");

        assertThat(file.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"gala-wins.csv\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void theSameIsAWorkbook() throws IOException {
        Studio.live(Documents.generous("workbook", 1));
        new Visitor("workbook").registered("=HYPERLINK(A1)");

        Response file = Studio.signedIn().get(Studio.CAMPAIGNS + "/workbook/exports/leads.xlsx");

        assertThat(file.contentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"workbook-leads.xlsx\"");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.asInputStream());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).findFirst().orElseThrow().stream().map(Cell::getText))
                    .contains("registration", "=HYPERLINK(A1)");
        }
    }

    @Test
    void aNameThatIsAFormulaIsOnlyText() {
        Studio.live(Documents.generous("formula", 1));
        new Visitor("formula").registered("=HYPERLINK(A1)");

        assertThat(csv("formula", "leads")).last(STRING).contains("'=HYPERLINK(A1)");
    }

    @Test
    void thereAreNoOtherExports() {
        export("gala", "visitors").then().statusCode(404);
        export("never-made", "wins").then().statusCode(404);
    }

    private static Response export(String slug, String what) {
        return Studio.signedIn().get(Studio.CAMPAIGNS + "/" + slug + "/exports/" + what + ".csv");
    }

    private static List<String> csv(String slug, String what) {
        byte[] file = export(slug, what).then().statusCode(200).extract().asByteArray();
        return List.of(new String(file, StandardCharsets.UTF_8).split("\r\n"));
    }
}
