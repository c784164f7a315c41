package dev.fanfare.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/// Somebody with an account, in a browser that shows a page of the server.
final class Person {
    static final String ACCOUNTS = "/api/studio/accounts";
    static final String SESSION = "/api/studio/session";
    static final String COOKIE = "fanfare_studio";
    static final String PASSWORD = "a long enough password";

    private final String email;
    private String cookie = "";

    private Person(String email) {
        this.email = email;
    }

    /// Somebody whose account was made, if there was none, by who has the token.
    static Person with(String role) {
        return with(role, role + "@example.com");
    }

    static Person with(String role, String email) {
        // whoever is first becomes the owner, whatever was asked for
        make("first@example.com", "owner");
        make(email, role);
        return new Person(email).signIn();
    }

    static Response make(String email, String role) {
        return Studio.signedIn()
                .contentType("application/json")
                .body("{\"email\":\"%s\",\"password\":\"%s\",\"role\":\"%s\"}".formatted(email, PASSWORD, role))
                .post(ACCOUNTS);
    }

    Person signIn() {
        Response answer = signIn(email, PASSWORD);
        answer.then().statusCode(200);
        cookie = answer.cookie(COOKIE);
        return this;
    }

    static Response signIn(String email, String password) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .post(SESSION);
    }

    /// A request as a browser sends it from the server's own page.
    RequestSpecification asks() {
        return carrying().header("Sec-Fetch-Site", "same-origin");
    }

    /// A request that carries the cookie and says nothing of where it comes from.
    RequestSpecification carrying() {
        return given().cookie(COOKIE, cookie).contentType("application/json");
    }

    String id() {
        return asks().get(SESSION).path("account.id");
    }

    String state() {
        return asks().get(SESSION).path("state");
    }
}
