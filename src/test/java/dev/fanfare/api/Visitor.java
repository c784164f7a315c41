package dev.fanfare.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody with a browser: keeps its cookies and remembers every byte that came back.
final class Visitor {
    private final String campaign;
    private final Map<String, String> cookies = new HashMap<>();
    private final StringBuilder heard = new StringBuilder();

    Visitor(String campaign) {
        this.campaign = campaign;
    }

    /// Runs a binding under a new key.
    Response act(String address, String input) {
        return act(address, input, UUID.randomUUID().toString());
    }

    Response act(String address, String input, String key) {
        return keep(request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"input\":" + input + "}")
                .post("/play/{campaign}/{address}?lang=en", campaign, address));
    }

    /// Runs a binding as a page does that takes it for what `mark` says.
    Response act(String address, String input, String key, String mark) {
        return keep(request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"input\":" + input + "}")
                .post("/play/{campaign}/{address}?lang=en&as={mark}", campaign, address, mark));
    }

    Response me() {
        return keep(request().get("/play/{campaign}/me?lang=en", campaign));
    }

    Response page(String path) {
        return keep(request().get("/" + campaign + path));
    }

    Response winners() {
        return keep(request().get("/play/{campaign}/winners?lang=en", campaign));
    }

    /// Registers under a name and a number nobody else has.
    Visitor registered(String name) {
        String phone = "138" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 89_999_999));
        act("registerForm.submit", "{\"name\":\"%s\",\"phone\":\"%s\",\"consent\":true}".formatted(name, phone))
                .then()
                .statusCode(200);
        return this;
    }

    /// Plays a quiz to its end, choosing the first choice every time.
    Visitor played() {
        Response asked = act("q1.start", "{}");
        while (asked.path("data.question") != null) {
            int index = asked.path("data.index");
            asked = act("q1.answer", "{\"index\":%d,\"choice\":[0]}".formatted(index));
        }
        act("q1.finish", "{}").then().statusCode(200);
        return this;
    }

    /// Everything the server ever told this visitor.
    String heard() {
        return heard.toString();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false);
    }

    private Response keep(Response response) {
        cookies.putAll(response.cookies());
        heard.append(response.headers())
                .append('\n')
                .append(response.asString())
                .append('\n');
        return response;
    }
}
