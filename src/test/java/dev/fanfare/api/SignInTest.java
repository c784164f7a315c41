package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Nobody does anything in the studio without its token, unless they have signed in.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class SignInTest {
    private record Operation(String method, String path) {}

    @Test
    void noStudioOperationIsOpenToSomebodyWithoutAToken() {
        for (Operation operation : studioOperations()) {
            assertShut(given(), operation);
        }
    }

    @Test
    void noStudioOperationIsOpenToSomebodyWithAnotherToken() {
        for (Operation operation : studioOperations()) {
            assertShut(given().header("Authorization", "Bearer not-the-token"), operation);
            assertShut(given().header("Authorization", FreshServer.TOKEN), operation);
        }
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        given().header("Authorization", "bearer " + FreshServer.TOKEN)
                .get(Studio.CAMPAIGNS)
                .then()
                .statusCode(200);
    }

    private static void assertShut(RequestSpecification somebody, Operation operation) {
        var answer = somebody.request(operation.method(), operation.path());

        assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:not-signed-in");
    }

    /// All there are, from the server's own description, on the demo. There are accounts: before, anybody
    /// may make the first.
    private static List<Operation> studioOperations() {
        Person.with("owner");
        List<Operation> operations = new ArrayList<>();
        JsonNode paths =
                Json.sound(given().get("/q/openapi?format=json").asByteArray()).path("paths");
        paths.properties().forEach(path -> {
            if (path.getKey().startsWith("/api/studio") && !path.getKey().equals(Person.SESSION)) {
                String address = path.getKey()
                        .replace("{slug}", "gala")
                        .replace("{quiz}", "gala")
                        .replace("{export}", "wins")
                        .replace("{name}", "gala-quiz-draw")
                        .replaceAll("\\{[a-z]+}", "anything");
                path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(new Operation(method.toUpperCase(Locale.ROOT), address)));
            }
        });
        assertThat(operations).hasSizeGreaterThanOrEqualTo(16);
        return operations;
    }
}
