package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Who may do what, and from where: every operation of the studio, from the server's own description.
/// They are tried on what does not exist, so that what is allowed does nothing.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class RolesTest {
    private static final String CAMPAIGN = Studio.CAMPAIGNS + "/{slug}";
    private static final Set<String> ON_THE_DOORSTEP = Set.of(Person.SESSION, Person.SESSION + "/everywhere");
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "POST " + CAMPAIGN + "/validate",
            "POST " + CAMPAIGN + "/canvas",
            "POST " + CAMPAIGN + "/canvas/node",
            "POST " + CAMPAIGN + "/previews",
            "PUT " + Person.SESSION + "/password");

    private record Operation(String method, String path) {
        boolean needsOwner() {
            return path.startsWith(Person.ACCOUNTS);
        }

        boolean needsEditor() {
            return !safe() && !CHANGE_NOTHING.contains(method + " " + path);
        }

        boolean safe() {
            return method.equals("GET");
        }

        String address() {
            return path.replace("{slug}", "not-there").replaceAll("\\{[a-z]+}", "wins");
        }

        Response by(io.restassured.specification.RequestSpecification somebody) {
            return somebody.request(method, address());
        }
    }

    private static Stream<Operation> operations() {
        JsonNode paths = Json.sound(RestAssured.get("/q/openapi?format=json").asByteArray())
                .path("paths");
        List<Operation> all = paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/api/studio"))
                .filter(path -> !ON_THE_DOORSTEP.contains(path.getKey()))
                .flatMap(path -> methods(path.getValue()).map(method -> new Operation(method, path.getKey())))
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(24);
        return all.stream();
    }

    private static Stream<String> methods(JsonNode path) {
        Iterable<String> names = path::fieldNames;
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(Set.of("GET", "PUT", "POST", "PATCH", "DELETE")::contains);
    }

    @Test
    void aViewerLooksAndChangesNothing() {
        Person viewer = Person.with("viewer");

        operations().forEach(operation -> {
            boolean refused = operation.needsOwner() || operation.needsEditor();
            assertAllowed(operation, operation.by(viewer.asks()), !refused);
        });
    }

    @Test
    void anEditorDoesEverythingButAccounts() {
        Person editor = Person.with("editor");

        operations()
                .forEach(operation -> assertAllowed(operation, operation.by(editor.asks()), !operation.needsOwner()));
    }

    @Test
    void anOwnerDoesEverything() {
        Person owner = Person.with("owner");

        operations().forEach(operation -> assertAllowed(operation, operation.by(owner.asks()), true));
    }

    @Test
    void theTokenDoesEverythingFromAnywhere() {
        operations()
                .forEach(operation -> assertAllowed(
                        operation, operation.by(Studio.signedIn().header("Origin", "https://evil.example")), true));
    }

    @Test
    void anotherSiteCannotActForSomebodyWhoSignedIn() {
        Person owner = Person.with("owner");

        operations().filter(operation -> !operation.safe()).forEach(operation -> {
            assertOtherSite(operation, operation.by(owner.carrying()));
            assertOtherSite(operation, operation.by(owner.carrying().header("Origin", "https://evil.example")));
            assertOtherSite(operation, operation.by(owner.carrying().header("Origin", "null")));
            assertOtherSite(operation, operation.by(owner.carrying().header("Sec-Fetch-Site", "cross-site")));
            assertOtherSite(operation, operation.by(owner.carrying().header("Sec-Fetch-Site", "same-site")));
        });
        assertOtherSite(
                new Operation("DELETE", Person.SESSION),
                owner.carrying().header("Origin", "https://evil.example").delete(Person.SESSION));
        assertOtherSite(
                new Operation("POST", Person.SESSION),
                owner.carrying()
                        .header("Origin", "https://evil.example")
                        .body("{}")
                        .post(Person.SESSION));
    }

    @Test
    void anOlderBrowserIsBelievedByItsOrigin() {
        Person owner = Person.with("owner");
        String here = "http://localhost:" + RestAssured.port;
        String elsewhere = "http://localhost:" + (RestAssured.port + 1);

        owner.carrying()
                .header("Origin", here)
                .post(Studio.CAMPAIGNS + "/not-there/releases")
                .then()
                .statusCode(404);
        owner.carrying()
                .header("Origin", elsewhere)
                .post(Studio.CAMPAIGNS + "/not-there/releases")
                .then()
                .statusCode(403);
    }

    private static void assertAllowed(Operation operation, Response answer, boolean allowed) {
        if (allowed) {
            assertThat(answer.statusCode())
                    .as("%s: %s", operation, answer.asString())
                    .isNotIn(401, 403, 405, 500, 503);
        } else {
            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:not-allowed");
        }
    }

    private static void assertOtherSite(Operation operation, Response answer) {
        assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(403);
        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:cross-origin");
    }
}
