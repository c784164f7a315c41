package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import dev.fanfare.input.OwnInput;
import dev.fanfare.input.ReadsRealInput;
import dev.fanfare.input.RealInput;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Question banks that others wrote, taken into a quiz.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class ImportApiTest {
    @Test
    void theGalaAsksFromTheImportedFile() {
        asksFrom(OwnInput.bytes(OwnInput.SONGS), 5_000, "songs");
    }

    @Test
    @ReadsRealInput
    void theGalaAsksFromARealFile() {
        asksFrom(RealInput.bytes(RealInput.MUSIC), 5_579, "music");
    }

    private static void asksFrom(byte[] file, int questions, String slug) {
        Studio.save(Documents.gala(slug)).then().statusCode(201);

        var report = Studio.signedIn()
                .body(file)
                .post(Studio.CAMPAIGNS + "/" + slug + "/quizzes/gala/import?format=opentriviaqa&mode=replace");

        assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
        assertThat(report.<Integer>path("total")).isEqualTo(questions);
        assertThat(report.<Integer>path("taken")).isEqualTo(questions);
        assertThat(report.<Integer>path("questions")).isEqualTo(questions);
        assertThat(report.header("ETag")).isEqualTo("\"2\"");
        Studio.publish(slug).then().statusCode(201);
        Set<String> bank = texts(slug);
        Visitor visitor = new Visitor(slug).registered("Mina");
        var asked = visitor.act("q1.start", "{}");
        assertThat(asked.<String>path("outcome")).isEqualTo("started");
        assertThat(bank).contains(asked.<String>path("data.question.text"));
        asked = visitor.act("q1.answer", "{\"index\":0,\"choice\":[0]}");
        assertThat(bank).contains(asked.<String>path("data.question.text"));
    }

    @Test
    void theSameFileAgainAddsNothing() {
        Studio.save(Documents.gala("twice")).then().statusCode(201);
        byte[] file = csv("Who?,a,b,1\nWhat?,c,d,2\n");

        Studio.importBank("twice", "own", "csv", file).then().statusCode(200);
        var again = Studio.importBank("twice", "own", "csv", file)
                .then()
                .statusCode(200)
                .extract();

        assertThat(again.<Integer>path("added")).isZero();
        assertThat(again.<Integer>path("known")).isEqualTo(2);
        assertThat(again.<Integer>path("questions")).isEqualTo(2);
    }

    @Test
    void aPreviewReadsTheFileAndSavesNothing() {
        Studio.save(Documents.gala("glance")).then().statusCode(201);
        String before = Studio.read("glance").asString();

        var report = Studio.signedIn()
                .body(csv("Who?,a,b,1\nWhat?,c,d,2\n"))
                .post(Studio.CAMPAIGNS + "/glance/quizzes/gala/import?format=csv&mode=preview")
                .then()
                .statusCode(200)
                .extract();

        assertThat(report.<Integer>path("taken")).isEqualTo(2);
        assertThat(report.<List<String>>path("read.text")).containsExactly("Who?", "What?");
        assertThat(report.<List<Integer>>path("read[1].answer")).containsExactly(1);
        assertThat(report.header("ETag")).isEqualTo("\"1\"");
        assertThat(Studio.read("glance").asString()).isEqualTo(before);
    }

    @Test
    void aFileOfRightAnswersOnlyIsRefusedWithCountAndReasonPerKind() {
        Studio.save(Documents.gala("history")).then().statusCode(201);

        var answer = Studio.importBank("history", "gala", "opentdb", OwnInput.bytes(OwnInput.SINGLE_ANSWERS));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:nothing-imported");
        assertThat(answer.<Integer>path("total")).isEqualTo(12);
        assertThat(answer.<Integer>path("taken")).isZero();
        assertThat(answer.<List<Integer>>path("refused.count").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(12);
        assertThat(answer.<List<String>>path("refused.reason")).isNotEmpty().allMatch(reason -> !reason.isBlank());
        assertThat(Studio.read("history").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aQuizWithoutMarkedAnswersIsKeptButPublishedOnlyAfterTheyAre() {
        Studio.save(Documents.gala("heyform")).then().statusCode(201);
        Studio.importBank("heyform", "extra", "heyform", OwnInput.bytes(OwnInput.HEYFORM_QUIZ))
                .then()
                .statusCode(200);

        var refused = Studio.publish("heyform").then().statusCode(422).extract();

        assertThat(refused.<List<String>>path("errors.rule")).hasSize(5).containsOnly("answer-missing");
        ObjectNode document = (ObjectNode) Json.sound(Studio.read("heyform").asByteArray());
        document.at("/resources/quizzes/extra/questions")
                .forEach(question -> ((ObjectNode) question).putArray("answer").add(0));
        Studio.change(document).then().statusCode(200);
        Studio.publish("heyform").then().statusCode(201);
        given().get("/heyform").then().statusCode(200);
    }

    @Test
    void aPageFullOfFunctionsIsNeitherACampaignNorAQuestionBank() {
        byte[] foreign = OwnInput.bytes(OwnInput.TMAGIC);
        Studio.save(Documents.gala("functions")).then().statusCode(201);

        var asCampaign = Studio.signedIn().body(foreign).put(Studio.CAMPAIGNS + "/tmagic");

        assertThat(asCampaign.statusCode()).isBetween(400, 422);
        assertThat(asCampaign.contentType()).isEqualTo("application/problem+json");
        Studio.read("tmagic").then().statusCode(404);
        for (String format : List.of("opentriviaqa", "opentdb", "heyform", "csv")) {
            var asBank = Studio.importBank("functions", "gala", format, foreign);
            assertThat(asBank.statusCode()).as(format).isEqualTo(422);
        }
        assertThat(Studio.read("functions").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void otherEditorsPagesAreNoCampaignsEither() {
        for (String name : List.of(OwnInput.PUCK, OwnInput.HEYFORM_REGISTRATION)) {
            var answer = Studio.signedIn().body(OwnInput.bytes(name)).put(Studio.CAMPAIGNS + "/foreign");

            assertThat(answer.statusCode()).as(name).isEqualTo(422);
        }
        Studio.read("foreign").then().statusCode(404);
    }

    @Test
    void formatAndEncodingAreFoundAndSaid() {
        Studio.save(Documents.gala("found")).then().statusCode(201);
        byte[] file = "题目,选项A,选项B,答案\n中国的首都是哪座城市？,北京,上海,A\n".getBytes(Charset.forName("GBK"));

        var report = Studio.importBank("found", "own", "", file)
                .then()
                .statusCode(200)
                .extract();

        assertThat(report.<String>path("format")).isEqualTo("csv");
        assertThat(report.<String>path("encoding")).isEqualTo("GB18030");
        assertThat(Studio.read("found").<String>path("resources.quizzes.own.questions[0].text"))
                .isEqualTo("中国的首都是哪座城市？");
    }

    @Test
    void anEncodingInDoubtIsAskedForAndThenUsed() {
        Studio.save(Documents.gala("doubt")).then().statusCode(201);
        byte[] file = "question,a,b,answer\n王?,x,y,A\n".getBytes(Charset.forName("GBK"));

        var asked = Studio.importBank("doubt", "own", "csv", file)
                .then()
                .statusCode(422)
                .extract();
        Studio.importBank("doubt", "own", "csv&encoding=GB18030", file).then().statusCode(200);

        assertThat(asked.<String>path("type")).isEqualTo("urn:fanfare:problem:encoding-unclear");
        assertThat(asked.<List<String>>path("encodings.encoding")).contains("GB18030");
        assertThat(asked.<List<String>>path("encodings.find { it.encoding == 'GB18030' }.lines"))
                .contains("王?,x,y,A");
        Studio.importBank("doubt", "own", "csv&encoding=ebcdic", file).then().statusCode(400);
    }

    @Test
    void whatIsAddedCanBeSavedHoweverMuchComes() {
        Studio.save(Documents.gala("full")).then().statusCode(201);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rows.append(i).append("x".repeat(15_000)).append(",a,b,1\n");
        }

        Studio.importBank("full", "one", "csv", csv(rows.toString())).then().statusCode(200);
        var second = Studio.importBank("full", "two", "csv", csv(rows.toString().replace('x', 'y')))
                .then()
                .statusCode(200)
                .extract();

        int added = second.<Integer>path("added");
        assertThat(added).isBetween(1, 199);
        assertThat(second.<List<String>>path("refused.kind")).containsExactly("no-room");
        assertThat(second.<Integer>path("refused[0].count")).isEqualTo(200 - added);
        ObjectNode document = (ObjectNode) Json.sound(Studio.read("full").asByteArray());
        Studio.change(document).then().statusCode(200);
    }

    @Test
    void anImportNeedsACampaignAFormatAndTheVersionThereIs() {
        Studio.save(Documents.gala("strict")).then().statusCode(201);
        byte[] file = csv("Who?,a,b,1\n");

        Studio.importBank("never-made", "gala", "csv", file).then().statusCode(404);
        Studio.importBank("strict", "gala", "exe", file).then().statusCode(400);
        Studio.importBank("strict", "not an id", "csv", file).then().statusCode(422);
        Studio.signedIn()
                .body(file)
                .post(Studio.CAMPAIGNS + "/strict/quizzes/gala/import?format=csv&mode=mix")
                .then()
                .statusCode(400);
        Studio.signedIn()
                .header("If-Match", "\"7\"")
                .body(file)
                .post(Studio.CAMPAIGNS + "/strict/quizzes/gala/import?format=csv")
                .then()
                .statusCode(412);
        assertThat(Studio.read("strict").header("ETag")).isEqualTo("\"1\"");
    }

    private static Set<String> texts(String slug) {
        Set<String> texts = new HashSet<>();
        JsonNode draft = Json.sound(Studio.read(slug).asByteArray());
        draft.at("/resources/quizzes/gala/questions")
                .forEach(question -> texts.add(question.path("text").asText()));
        return texts;
    }

    private static byte[] csv(String rows) {
        return ("question,choice1,choice2,answer\n" + rows).getBytes(UTF_8);
    }
}
