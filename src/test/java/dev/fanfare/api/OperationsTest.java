package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What operators and developers of clients look at.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class OperationsTest {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    @Test
    void everyOperationIsDescribedWithItsAnswers() {
        JsonNode paths = Json.sound(given().get("/q/openapi").asByteArray()).path("paths");

        assertThat(paths).hasSizeGreaterThanOrEqualTo(18);
        paths.properties()
                .forEach(path -> METHODS.forEach(method -> {
                    JsonNode operation = path.getValue().path(method);
                    if (!operation.isMissingNode()) {
                        assertDescribed(method + " " + path.getKey(), operation);
                    }
                }));
    }

    private static void assertDescribed(String name, JsonNode operation) {
        assertThat(operation.path("summary").asText()).as(name).isNotBlank();
        assertThat(operation.path("description").asText()).as(name).isNotBlank();
        assertThat(operation.path("responses")).as(name).isNotEmpty();
        operation
                .path("responses")
                .properties()
                .forEach(answer -> assertThat(
                                answer.getValue().path("description").asText())
                        .as(name + " " + answer.getKey())
                        .isNotBlank());
    }

    @Test
    void theStudioIsDescribedAsNeedingItsToken() {
        JsonNode api = Json.sound(given().get("/q/openapi").asByteArray());

        assertThat(api.at("/components/securitySchemes/token/scheme").asText()).isEqualTo("bearer");
        assertThat(api.path("paths").path("/api/studio/campaigns").at("/get/security/0"))
                .hasToString("{\"token\":[]}");
        assertThat(api.path("paths").path("/play/{campaign}/me").path("get").has("security"))
                .isFalse();
    }

    @Test
    void theServerIsWell() {
        for (String path : List.of("/q/health", "/q/health/live", "/q/health/ready")) {
            assertThat(given().get(path).then().statusCode(200).extract().<String>path("status"))
                    .isEqualTo("UP");
        }
    }

    @Test
    void pageViewsAreCounted() {
        double before = views();

        given().get("/gala").then().statusCode(200);

        assertThat(views()).isGreaterThanOrEqualTo(before + 1);
    }

    /// What other tests here rely on when they say that nothing was logged.
    @Test
    @DisabledOnIntegrationTest("it listens inside the server's own process")
    void aWarningOfTheServerIsHeardByTheTests() {
        try (LoudLog log = new LoudLog()) {
            Logger.getLogger("fanfare").warn("a warning that a test asked for");
            Logger.getLogger("fanfare").info("nothing to hear");

            assertThat(log.records()).singleElement().asString().contains("a test asked for");
        }
    }

    private static double views() {
        return given().get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("fanfare_page_views_total "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }
}
