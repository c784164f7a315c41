package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Codes that are pasted, and codes by file.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class CodesApiTest {
    private static final int MANY = 100_000;

    @Test
    void thePastedTextIsToldApart() {
        Studio.signedIn()
                .contentType("text/plain; charset=utf-8")
                .body("A1、B2；A1\u3000C\u200B3 1.5E+12 " + "x".repeat(70))
                .post("/api/studio/codes")
                .then()
                .statusCode(200)
                .body("codes", equalTo(List.of("A1", "B2", "C3")))
                .body("repeated.count", equalTo(1))
                .body("repeated.examples", hasSize(1))
                .body("invisible", equalTo(1))
                .body("rounded.count", equalTo(1))
                .body("tooLong.count", equalTo(1));
    }

    @Test
    void aFileOfManyCodesIsLoadedAndLoadedAgainAddsNothing() {
        Studio.live(Documents.generous("many-codes", 1));
        byte[] file = IntStream.range(0, MANY)
                .mapToObj("CODE-%06d"::formatted)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);

        load("many-codes", "spring", file)
                .statusCode(200)
                .body("added", equalTo(MANY))
                .body("held", equalTo(MANY))
                .body("left", equalTo(MANY))
                .body("repeated.count", equalTo(0));
        load("many-codes", "spring", "CODE-000001 NEW-1".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("added", equalTo(1))
                .body("held", equalTo(MANY + 1))
                .body("repeated.count", equalTo(1));
        Studio.signedIn()
                .get(list("many-codes", "spring"))
                .then()
                .statusCode(200)
                .body("held", equalTo(MANY + 1))
                .body("taken", equalTo(0));
        Studio.signedIn()
                .delete(list("many-codes", "spring"))
                .then()
                .statusCode(200)
                .body("removed", equalTo(MANY + 1))
                .body("left", equalTo(0));
    }

    @Test
    void whatHoldsNoCodesIsRefused() {
        Studio.live(Documents.generous("no-codes", 1));

        load("no-codes", "spring", "  \n,,;\u200B".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        load("no-codes", "spring", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xff})
                .statusCode(422);
        load("no-codes", "sp%20ring", "A1".getBytes(StandardCharsets.UTF_8)).statusCode(404);
        load("never-made", "spring", "A1".getBytes(StandardCharsets.UTF_8)).statusCode(404);
    }

    private static ValidatableResponse load(String slug, String list, byte[] file) {
        Response response = Studio.signedIn()
                .urlEncodingEnabled(false)
                .contentType("application/octet-stream")
                .body(file)
                .post(list(slug, list));
        assertThat(response.contentType()).contains("json");
        return response.then();
    }

    private static String list(String slug, String list) {
        return Studio.CAMPAIGNS + "/" + slug + "/codes/" + list;
    }
}
