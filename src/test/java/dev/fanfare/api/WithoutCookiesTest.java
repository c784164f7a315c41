package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A visitor whose browser keeps no cookies is known by the same token in a header.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class WithoutCookiesTest {
    private static final String HEADER = "X-Fanfare-Visitor";
    private static final String PLAY = "/play/gala/";

    @Test
    void whoRegisteredIsKnownByTheTokenOfTheAnswer() {
        Response registered = register("?");
        String token = registered.header(HEADER);

        Response me = given().header(HEADER, token).get(PLAY + "me");

        assertThat(registered.<String>path("outcome")).isEqualTo("registered");
        assertThat(me.<Boolean>path("visitor.registered")).isTrue();
        assertThat(me.header(HEADER)).isNull();
        assertThat(given().get(PLAY + "me").<Boolean>path("visitor.registered")).isFalse();
    }

    @Test
    void theTokenIsThatOfTheCookieAndTheCookieGoesFirst() {
        Response registered = register("?");
        String other = given().header(HEADER, "?").get(PLAY + "me").header(HEADER);

        Response me = given().cookie("fanfare_visitor", registered.cookie("fanfare_visitor"))
                .header(HEADER, other)
                .get(PLAY + "me");

        assertThat(registered.header(HEADER)).isEqualTo(registered.cookie("fanfare_visitor"));
        assertThat(me.<Boolean>path("visitor.registered")).isTrue();
        assertThat(me.header(HEADER)).isEqualTo("cookie");
    }

    @Test
    void noTokenIsToldToWhoDidNotAskForOne() {
        assertThat(given().get(PLAY + "me").header(HEADER)).isNull();
        assertThat(register(null).header(HEADER)).isNull();
    }

    @Test
    void aTokenThatWasNotSignedHereIsRefused() {
        for (String forged : new String[] {"v1.mina.1.forged", "cookie", "x".repeat(500)}) {
            assertThat(given().header(HEADER, forged).get(PLAY + "me").statusCode())
                    .isEqualTo(401);
        }
    }

    private static Response register(@Nullable String visitor) {
        String phone = "139" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 89_999_999));
        var request = given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"input\":{\"name\":\"Mina\",\"phone\":\"%s\",\"consent\":true}}".formatted(phone));
        return (visitor == null ? request : request.header(HEADER, visitor)).post(PLAY + "registerForm.submit");
    }
}
