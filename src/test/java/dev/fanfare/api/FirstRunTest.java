package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A server without accounts.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FirstRunServer.class)
class FirstRunTest {
    @Test
    void whoeverIsFirstBecomesTheOwnerAndNobodyElse() throws Exception {
        assertThat(given().get(Person.SESSION).<String>path("state")).isEqualTo("first-run");
        make("{\"email\":\"mina@example.com\",\"password\":\"short\"}").then().statusCode(422);
        make("{\"email\":\"mina\",\"password\":\"" + Person.PASSWORD + "\"}")
                .then()
                .statusCode(422);
        make("{}").then().statusCode(422);
        make("").then().statusCode(400);
        given().header("Origin", "https://evil.example")
                .body(account("evil"))
                .post(Person.ACCOUNTS)
                .then()
                .statusCode(403);
        given().get(Person.ACCOUNTS).then().statusCode(401);

        List<Response> answers = allAtOnce(6);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> answer.statusCode() == 401);
        Response made = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        assertThat(made.<String>path("role")).isEqualTo("owner");
        assertThat(made.asString()).doesNotContain("argon2").doesNotContain(Person.PASSWORD);
        assertThat(given().get(Person.SESSION).<String>path("state")).isEqualTo("signed-out");
        assertThat(given().cookie(Person.COOKIE, made.cookie(Person.COOKIE))
                        .get(Person.SESSION)
                        .<String>path("account.role"))
                .isEqualTo("owner");
        assertThat(Studio.signedIn().get(Person.ACCOUNTS).<List<String>>path("email"))
                .hasSize(1);
    }

    private static List<Response> allAtOnce(int many) throws Exception {
        List<Future<Response>> asked = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                String body = account("owner" + i);
                asked.add(crowd.submit(() -> make(body)));
            }
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> one : asked) {
            answers.add(one.get());
        }
        return answers;
    }

    private static String account(String name) {
        return "{\"email\":\"%s@example.com\",\"password\":\"%s\",\"role\":\"viewer\"}"
                .formatted(name, Person.PASSWORD);
    }

    private static Response make(String body) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(body)
                .post(Person.ACCOUNTS);
    }
}
