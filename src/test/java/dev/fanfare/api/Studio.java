package dev.fanfare.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/// What somebody with the token does through the studio API.
final class Studio {
    static final String CAMPAIGNS = "/api/studio/campaigns";

    private Studio() {}

    static RequestSpecification signedIn() {
        return given().header("Authorization", "Bearer " + FreshServer.TOKEN);
    }

    static Response read(String slug) {
        return signedIn().get(CAMPAIGNS + "/" + slug);
    }

    static Response save(JsonNode document) {
        return signedIn()
                .contentType("application/json")
                .body(Json.bytes(document))
                .put(CAMPAIGNS + "/" + slug(document));
    }

    static Response save(JsonNode document, String version) {
        return signedIn()
                .contentType("application/json")
                .header("If-Match", version)
                .body(Json.bytes(document))
                .put(CAMPAIGNS + "/" + slug(document));
    }

    /// Replaces a draft whatever its version.
    static Response change(JsonNode document) {
        return save(document, read(slug(document)).header("ETag"));
    }

    static Response publish(String slug) {
        return signedIn().post(CAMPAIGNS + "/" + slug + "/releases");
    }

    /// Saves and publishes a new campaign.
    ///
    /// @return the id of its release
    static String live(JsonNode document) {
        save(document).then().statusCode(201);
        return publish(slug(document)).then().statusCode(201).extract().path("release");
    }

    static Response schedule(String slug, String body) {
        return signedIn().contentType("application/json").body(body).post(CAMPAIGNS + "/" + slug + "/schedule");
    }

    static Response rollBack(String slug, String body) {
        return signedIn().contentType("application/json").body(body).post(CAMPAIGNS + "/" + slug + "/rollback");
    }

    static Response importBank(String slug, String quiz, String format, byte[] file) {
        return signedIn()
                .contentType("application/octet-stream")
                .body(file)
                .post(CAMPAIGNS + "/" + slug + "/quizzes/" + quiz + "/import?format=" + format);
    }

    /// A member of the line of the list that belongs to a campaign.
    static <T> T line(String slug, String member) {
        return signedIn().get(CAMPAIGNS).path("find { it.slug == '%s' }.%s".formatted(slug, member));
    }

    /// The line of the list that belongs to a campaign.
    static String state(String slug) {
        return signedIn().get(CAMPAIGNS).path("find { it.slug == '%s' }.state".formatted(slug));
    }

    private static String slug(JsonNode document) {
        return document.path("slug").asText();
    }
}
