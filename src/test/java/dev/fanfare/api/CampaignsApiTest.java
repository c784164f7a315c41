package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Drafts: list, read, save, check, archive.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class CampaignsApiTest {
    @Test
    void theListShowsTheDemoOnTheAir() {
        var list =
                Studio.signedIn().get(Studio.CAMPAIGNS).then().statusCode(200).extract();

        assertThat(list.<String>path("find { it.slug == 'gala' }.state")).isEqualTo("live");
        assertThat(list.<String>path("find { it.slug == 'gala' }.release")).isNotBlank();
    }

    @Test
    void aNewCampaignIsCreatedAndReadBackAsItWasSent() {
        ObjectNode document = Documents.launch("new-one");

        var saved = Studio.save(document).then().statusCode(201).extract();

        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(saved.<Integer>path("version")).isEqualTo(1);
        var read = Studio.read("new-one").then().statusCode(200).extract();
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        ObjectNode kept = (ObjectNode) Json.sound(read.asByteArray());
        assertThat(kept.remove("components").path("core/form").asText()).isEqualTo("1.1.0");
        document.remove("components");
        assertThat(kept).isEqualTo(document);
        assertThat(Studio.state("new-one")).isEqualTo("draft");
    }

    @Test
    void whoKnowsTheVersionReplacesTheDraft() {
        Studio.save(Documents.poster("replaced", "First")).then().statusCode(201);

        var saved = Studio.save(Documents.poster("replaced", "Second"), "\"1\"")
                .then()
                .statusCode(200)
                .extract();

        assertThat(saved.header("ETag")).isEqualTo("\"2\"");
        assertThat(Studio.read("replaced").asString()).contains("Second").doesNotContain("First");
    }

    @Test
    void whoWasSlowerIsToldTheVersionThereIs() {
        Studio.save(Documents.poster("contested", "Mine")).then().statusCode(201);
        Studio.save(Documents.poster("contested", "Theirs"), "\"1\"").then().statusCode(200);

        var late = Studio.save(Documents.poster("contested", "Late"), "\"1\"")
                .then()
                .statusCode(412)
                .extract();

        assertThat(late.<String>path("type")).isEqualTo("urn:fanfare:problem:version-conflict");
        assertThat(late.<Integer>path("version")).isEqualTo(2);
        assertThat(Studio.read("contested").asString()).contains("Theirs");
    }

    @Test
    void whoDoesNotSayAVersionCannotReplaceADraft() {
        Studio.save(Documents.poster("careful", "Mine")).then().statusCode(201);

        var blind = Studio.save(Documents.poster("careful", "Blind"))
                .then()
                .statusCode(428)
                .extract();

        assertThat(blind.<String>path("type")).isEqualTo("urn:fanfare:problem:version-needed");
        assertThat(Studio.read("careful").asString()).contains("Mine");
    }

    @Test
    void aVersionOfACampaignThatIsNotThereFitsNothing() {
        Studio.save(Documents.poster("phantom", "Boo"), "\"3\"").then().statusCode(412);

        Studio.read("phantom").then().statusCode(404);
    }

    @Test
    void aDocumentIsNotSavedUnderAnotherCampaignsSlug() {
        var answer = Studio.signedIn()
                .body(Json.bytes(Documents.poster("one-slug", "Here")))
                .put(Studio.CAMPAIGNS + "/other-slug")
                .then()
                .statusCode(422)
                .extract();

        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:slug-differs");
        Studio.read("other-slug").then().statusCode(404);
    }

    @Test
    void aSlugMustBeAnAddressThatIsFree() {
        for (String slug :
                List.of("api", "studio", "play", "media", "schemas", "q", "UPPER", "a_b", "-a", "a".repeat(64))) {
            var answer = Studio.save(Documents.poster(slug, "Here"));

            assertThat(answer.statusCode()).as(slug).isEqualTo(422);
            assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/slug");
        }
    }

    @Test
    void anArchivedCampaignIsOffTheAirAndItsSlugFreeForANewDraft() {
        String release = Studio.live(Documents.poster("over", "Last night"));
        given().get("/over").then().statusCode(200);

        Studio.signedIn().delete(Studio.CAMPAIGNS + "/over").then().statusCode(428);
        Studio.signedIn()
                .header("If-Match", "\"9\"")
                .delete(Studio.CAMPAIGNS + "/over")
                .then()
                .statusCode(412);
        Studio.signedIn()
                .header("If-Match", "\"1\"")
                .delete(Studio.CAMPAIGNS + "/over")
                .then()
                .statusCode(204);

        given().get("/over").then().statusCode(404);
        Studio.read("over").then().statusCode(404);
        assertThat(Studio.state("over")).isEqualTo("archived");
        Studio.save(Documents.poster("over", "Once more")).then().statusCode(201);
        assertThat(Studio.state("over")).isEqualTo("draft");
        assertThat(Studio.signedIn().get(Studio.CAMPAIGNS + "/over/releases").<List<String>>path("release"))
                .containsExactly(release);
        given().get("/over").then().statusCode(404);
    }

    @Test
    void aCampaignThatIsNotThereCannotBeReadOrArchived() {
        var answer = Studio.read("never-made").then().statusCode(404).extract();

        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("detail")).contains("never-made");
        Studio.signedIn()
                .header("If-Match", "\"1\"")
                .delete(Studio.CAMPAIGNS + "/never-made")
                .then()
                .statusCode(404);
    }

    @Test
    void theSavedDraftIsCheckedWhenNoDocumentIsSent() {
        Studio.save(Documents.poster("checked", "Fine")).then().statusCode(201);

        var answer = Studio.signedIn().post(Studio.CAMPAIGNS + "/checked/validate");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<Boolean>path("valid")).isTrue();
        assertThat(answer.<List<?>>path("errors")).isEmpty();
        Studio.signedIn().post(Studio.CAMPAIGNS + "/never-made/validate").then().statusCode(404);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        ObjectNode document = Documents.gala("all-wrong");
        Documents.node(document, "title").put("type", "core/nothing");
        ((ObjectNode) Documents.node(document, "step1").path("props")).put("text", 7);
        ((ObjectNode) document.at("/resources/quizzes/gala")).put("pick", 0);

        var answer = Studio.signedIn()
                .body(Json.bytes(document))
                .post(Studio.CAMPAIGNS + "/all-wrong/validate")
                .then()
                .statusCode(422)
                .extract();

        assertThat(answer.<Boolean>path("valid")).isFalse();
        assertThat(answer.<List<String>>path("errors.rule"))
                .contains("unknown-component", "prop-type", "schema-minimum");
        assertThat(answer.<List<String>>path("errors.pointer"))
                .contains("/resources/quizzes/gala/pick")
                .allMatch(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
        assertThat(answer.<List<String>>path("errors.expected")).allMatch(text -> !text.isBlank());
        assertThat(answer.<List<String>>path("errors.message")).allMatch(text -> !text.isBlank());
        Studio.read("all-wrong").then().statusCode(404);
    }

    @Test
    void anUnfinishedDraftIsKeptButCannotBePublished() {
        ObjectNode document = Documents.gala("unfinished");
        ((ObjectNode) document.at("/resources/quizzes/gala/questions/0")).putArray("answer");
        Studio.save(document).then().statusCode(201);

        var answer = Studio.publish("unfinished").then().statusCode(422).extract();

        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:not-publishable");
        assertThat(answer.<List<String>>path("errors.rule")).containsExactly("answer-missing");
        given().get("/unfinished").then().statusCode(404);
    }

    @Test
    void whatIsTakenAwayWhileSomethingNamesItKeepsNothingElseFromBeingSaved() {
        for (String gone : List.of(
                "/pages/draw", "/resources/pools/main", "/resources/quizzes/gala", "/resources/forms/register")) {
            ObjectNode gala = Documents.gala("taken" + gone.replaceAll("[^a-z]", "-"));
            ((ObjectNode) gala.at(gone.substring(0, gone.lastIndexOf('/'))))
                    .remove(gone.substring(gone.lastIndexOf('/') + 1));

            Response saved = Studio.save(gala);

            assertThat(saved.statusCode()).as(gone).isEqualTo(201);
            assertThat(saved.<List<String>>path("findings.severity")).contains("unfinished");
            assertThat(Studio.publish(gala.path("slug").asText()).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aNodeThatIsRemovedTakesItsTextsInOtherLanguagesAlong() {
        ObjectNode poster = Documents.poster("retitled", "Hello");
        poster.withArray("/locales").add("de");
        poster.withObject("/i18n/de").put("h1.text", "Hallo").put("gone.text", "Weg");

        Studio.save(poster).then().statusCode(201);

        assertThat(Studio.read("retitled").asString()).contains("Hallo").doesNotContain("Weg");
    }
}
