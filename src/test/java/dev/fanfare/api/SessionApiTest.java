package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Signing in and out, and what ends a session.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class SessionApiTest {
    @Test
    void whoeverSignsOutEverywhereHasNoSessionLeft() {
        Person here = Person.with("viewer", "everywhere@example.com");
        Person elsewhere = Person.with("viewer", "everywhere@example.com");

        here.asks().delete(Person.SESSION + "/everywhere").then().statusCode(204);

        assertThat(here.state()).isEqualTo("signed-out");
        assertThat(elsewhere.state()).isEqualTo("signed-out");
        assertThat(here.signIn().state()).isEqualTo("signed-in");
        here.carrying()
                .header("Origin", "https://evil.example")
                .delete(Person.SESSION + "/everywhere")
                .then()
                .statusCode(403);
        Studio.signedIn().delete(Person.SESSION + "/everywhere").then().statusCode(422);
    }

    @Test
    void whoSignsInIsKnownUntilTheySignOut() {
        Person mina = Person.with("editor", "mina@example.com");

        assertThat(mina.state()).isEqualTo("signed-in");
        mina.asks().get(Studio.CAMPAIGNS).then().statusCode(200);
        Response end = mina.asks().delete(Person.SESSION);

        assertThat(end.statusCode()).isEqualTo(204);
        assertThat(end.getDetailedCookie(Person.COOKIE).getMaxAge()).isZero();
        assertThat(given().get(Person.SESSION).<String>path("state")).isEqualTo("signed-out");
    }

    @Test
    void theCookieIsSealedAndForThisServerAlone() {
        Person.with("editor", "cookie@example.com");

        var cookie = Person.signIn(" Cookie@Example.com ", Person.PASSWORD).getDetailedCookie(Person.COOKIE);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/studio");
        assertThat(cookie.getMaxAge()).isEqualTo(12 * 3600);
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{60,200}");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreTheSame() {
        Person.with("viewer", "known@example.com");

        Response wrong = Person.signIn("known@example.com", "not the password");
        Response unknown = Person.signIn("unknown@example.com", "not the password");
        Response noAddress = Person.signIn("no address", "not the password");

        for (Response answer : new Response[] {wrong, unknown, noAddress}) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.asString()).isEqualTo(wrong.asString());
            assertThat(answer.cookies()).isEmpty();
        }
    }

    @Test
    void whoGuessesTooOftenHasToWait() {
        Person.with("viewer", "guessed@example.com");
        for (int i = 0; i < 10; i++) {
            Person.signIn("guessed@example.com", "guess " + i).then().statusCode(401);
        }

        Response right = Person.signIn("guessed@example.com", Person.PASSWORD);

        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 900);
        assertThat(right.<String>path("type")).isEqualTo("urn:fanfare:problem:too-many-attempts");
    }

    @Test
    void aForgedCookieIsNoSession() {
        String cookie =
                Person.signIn(made("forged@example.com"), Person.PASSWORD).cookie(Person.COOKIE);

        String other = cookie.startsWith("A") ? "B" : "A";
        for (String forged : new String[] {"x", cookie + "A", other + cookie.substring(1), "A".repeat(5000)}) {
            given().cookie(Person.COOKIE, forged).get(Studio.CAMPAIGNS).then().statusCode(401);
        }
        given().cookie(Person.COOKIE, cookie).get(Studio.CAMPAIGNS).then().statusCode(200);
    }

    private static String made(String email) {
        Person.with("viewer", email);
        return email;
    }

    @Test
    void anotherPasswordEndsEverySessionButThisOne() {
        Person here = Person.with("viewer", "moving@example.com");
        Person there = Person.with("viewer", "moving@example.com");

        here.asks()
                .body("{\"current\":\"not it\",\"password\":\"another long password\"}")
                .put(Person.SESSION + "/password")
                .then()
                .statusCode(403);
        here.asks()
                .body("{\"current\":\"%s\",\"password\":\"short\"}".formatted(Person.PASSWORD))
                .put(Person.SESSION + "/password")
                .then()
                .statusCode(422);
        Response changed = here.asks()
                .body("{\"current\":\"%s\",\"password\":\"another long password\"}".formatted(Person.PASSWORD))
                .put(Person.SESSION + "/password");

        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(there.state()).isEqualTo("signed-out");
        assertThat(here.state()).isEqualTo("signed-out");
        given().cookie(Person.COOKIE, changed.cookie(Person.COOKIE))
                .get(Studio.CAMPAIGNS)
                .then()
                .statusCode(200);
        Person.signIn("moving@example.com", Person.PASSWORD).then().statusCode(401);
        Person.signIn("moving@example.com", "another long password").then().statusCode(200);
    }

    @Test
    void theTokenHasNoPassword() {
        Studio.signedIn()
                .contentType("application/json")
                .body("{\"current\":\"a\",\"password\":\"b\"}")
                .put(Person.SESSION + "/password")
                .then()
                .statusCode(422);
    }

    @Test
    void membersThatAreMissingAreNamed() {
        Response answer = given().contentType("application/json")
                .body("{\"email\":\"mina@example.com\"}")
                .post(Person.SESSION);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("member")).isEqualTo("password");
        given().body("{\"email\":5,\"password\":\"x\"}")
                .post(Person.SESSION)
                .then()
                .statusCode(422);
        given().body("nonsense").post(Person.SESSION).then().statusCode(400);
        given().post(Person.SESSION).then().statusCode(400);
    }

    @Test
    void littleIsReadOfAStranger() {
        byte[] large = Wire.request("POST " + Person.SESSION, "Content-Type: application/json\r\n", new byte[20_000]);

        assertThat(Wire.send(RestAssured.port, large).status()).isEqualTo(413);
    }

    @Test
    void aLargeDraftCanBeSavedBySomebodyWhoSignedIn() {
        Person editor = Person.with("editor");
        var document = Documents.poster("large-draft", "Hello");
        document.put("x-note", "n".repeat(500_000));

        editor.asks()
                .body(document.toString())
                .put(Studio.CAMPAIGNS + "/large-draft")
                .then()
                .statusCode(201);
    }
}
