package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A form with fields of every kind, as visitors and operators meet it.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class FieldKindsApiTest {
    private static final String GOOD = """
            {"who":"Li Hua","born":"2001-02-03","tea":["oolong","green"],"only":[],"mark":"4","wide":"",
             "home.province":"广东","home.city":"深圳","home.district":"南山","home.street":"科技路 1 号",
             "work.street":"","work.postal":"","work.city":"","work.state":"","ok":true,
             "source":"weibo","utm_medium":""}""";

    @Test
    void whatEveryKindOfFieldIsFilledWithIsKeptAndExported() {
        live("kinds-good");

        new Visitor("kinds-good").act("f.submit", GOOD).then().statusCode(200).body("outcome", equalTo("saved"));

        assertThat(csv("kinds-good", ""))
                .containsExactly(
                        "\uFEFFnumber,kind,at,visitor,form,Your name,Birthday,Which teas do you drink?,News,How was it?,"
                                + "Would you come again?,Where may we send your prize?: Province,"
                                + "Where may we send your prize?: City,Where may we send your prize?: District,"
                                + "Where may we send your prize?: Street and number,Where do you work?: Street and number,"
                                + "Where do you work?: Postal code,Where do you work?: City,Where do you work?: State or province,"
                                + "I accept the rules.,Source,utm_medium",
                        line("kinds-good")
                                + "Li Hua,2001-02-03,\"Green tea; Oolong of the very high mountains, picked by hand "
                                + "before sunrise\",,4,,广东省,深圳市,南山区,科技路 1 号,,,,,true,weibo,");
    }

    @Test
    void anotherSpellingIsTheSameValue() {
        live("kinds-spelled");
        String spelled = """
                {"who":"Li Hua","tea":"black","mark":5,"wide":"１０","home.province":"臺灣","home.city":"臺北市",
                 "home.district":"大安區","home.street":"復興南路\\n1 號","work.city":"Bonn","ok":true}""";

        new Visitor("kinds-spelled").act("f.submit", spelled).then().statusCode(200);

        assertThat(csv("kinds-spelled", "?headings=names"))
                .last()
                .asString()
                .endsWith(",Li Hua,,black,,5,10,台湾省,台北市,大安区,復興南路 1 號,,,Bonn,,true,,");
    }

    @Test
    void everyFieldThatIsMissingIsToldAtItsPlaceInThePagesLanguage() {
        live("kinds-empty");

        new Visitor("kinds-empty")
                .act("f.submit", "{\"home.city\":\"\",\"source\":\"weibo\"}")
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "who",
                                "tea",
                                "mark",
                                "home.province",
                                "home.city",
                                "home.district",
                                "home.street",
                                "ok"))
                .body("errors.find { it.field == 'tea' }.message", equalTo("Please choose at least one."))
                .body("errors.find { it.field == 'mark' }.message", equalTo("Please choose a mark."))
                .body("errors.find { it.field == 'home.city' }.message", equalTo("Please fill this in."));
    }

    @Test
    void aCityOfAnotherProvinceIsToldAtTheCity() {
        live("kinds-city");

        new Visitor("kinds-city")
                .act("f.submit", GOOD.replace("\"深圳\"", "\"杭州\""))
                .then()
                .statusCode(422)
                .body("errors.field", contains("home.city"))
                .body(
                        "errors[0].message",
                        equalTo("This does not belong to what you chose before it. Please look at it again."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tea\":{\"green\":true}",
                "\"tea\":[[\"green\"]]",
                "\"tea\":[\"green\",{\"a\":{\"b\":[1]}}]",
                "\"tea\":7",
                "\"tea\":[\"milk\"]",
                "\"mark\":[\"4\"]",
                "\"mark\":{\"value\":4}",
                "\"mark\":\"6\"",
                "\"mark\":4.5",
                "\"mark\":1e300",
                "\"home\":{\"province\":\"广东省\"}",
                "\"home.city\":[\"深圳市\"]",
                "\"home.street\":{\"x\":1}",
                "\"home.street\":\"\\u0000\"",
                "\"work.state\":7",
                "\"home.state\":\"CA\"",
                "\"home.district.name\":\"x\"",
                "\"tea.green\":true"
            })
    void aHostileValueIsRefusedAndNothingHappens(String member) {
        String slug = "kinds-hostile";
        if (Studio.read(slug).statusCode() == 404) {
            live(slug);
        }
        String name = member.substring(0, member.indexOf(':'));
        ObjectNode input = (ObjectNode) Json.sound(GOOD);
        input.setAll((ObjectNode) Json.sound("{" + member + "}"));

        Response answer = new Visitor(slug).act("f.submit", input.toString());

        answer.then().statusCode(422).body("errors[0]", hasKey("message"));
        assertThat(answer.<List<String>>path("errors.field")).contains(name.replace("\"", ""));
        assertThat(csv(slug, "")).hasSize(1);
    }

    @Test
    void tenThousandValuesAreOneOrRefused() {
        live("kinds-many");
        ObjectNode input = (ObjectNode) Json.sound(GOOD);
        ArrayNode many = input.putArray("tea");
        for (int i = 0; i < 10_000; i++) {
            many.add("green");
        }

        new Visitor("kinds-many").act("f.submit", input.toString()).then().statusCode(200);
        many.set(9_999, "milk");
        new Visitor("kinds-many")
                .act("f.submit", input.toString())
                .then()
                .statusCode(422)
                .body("errors.field", contains("tea"));

        assertThat(csv("kinds-many", "?headings=names"))
                .hasSize(2)
                .last()
                .asString()
                .contains(",green,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"weibo\"]", "{\"a\":1}", "true", "\"\\u0000\\u200b\"", "null"})
    void aFieldThatNobodySeesStopsNobody(String value) {
        String slug = "kinds-hidden";
        if (Studio.read(slug).statusCode() == 404) {
            live(slug);
        }

        new Visitor(slug)
                .act("f.submit", GOOD.replace("\"weibo\"", value))
                .then()
                .statusCode(200);
    }

    @Test
    void whatAnEarlierReleaseAskedForIsExportedAtTheEnd() {
        ObjectNode document = live("kinds-renamed");
        new Visitor("kinds-renamed").act("f.submit", GOOD).then().statusCode(200);
        ArrayNode fields = (ArrayNode) document.at("/resources/forms/all/fields");
        fields.remove(1);
        ((ArrayNode) Documents.node(document, "f").at("/slots/fields")).remove(1);
        ((ObjectNode) fields.get(0)).put("label", "What are you called?");

        Studio.change(document).then().statusCode(200);

        List<String> lines = csv("kinds-renamed", "");
        assertThat(lines.getFirst())
                .contains(",form,What are you called?,Which teas")
                .endsWith(",utm_medium,Birthday");
        assertThat(lines.getLast()).endsWith(",2001-02-03");
    }

    @Test
    void headingsAreByLabelsOrByNames() {
        live("kinds-headings");

        Studio.signedIn()
                .get(Studio.CAMPAIGNS + "/kinds-headings/exports/leads.csv?headings=colours")
                .then()
                .statusCode(400);
        assertThat(csv("kinds-headings", "?headings=labels")).isEqualTo(csv("kinds-headings", ""));
        assertThat(csv("kinds-headings", "?headings=names"))
                .containsExactly(
                        "\uFEFFnumber,kind,at,visitor,form,who,born,tea,only,mark,wide,home.province,home.city,"
                                + "home.district,home.street,work.street,work.postal,work.city,work.state,ok,source,utm_medium");
    }

    @Test
    void thePageNamesTheListsOfItsAddressAndTheServerSendsThemForEver() {
        live("kinds-lists");
        String page = new Visitor("kinds-lists").page("/form").asString();
        String path = page.replaceAll("(?s).*data-divisions=\"?([^\" >]+).*", "$1");

        Response plain = given().header("Accept-Encoding", "identity").get(path);
        Response packed = given().header("Accept-Encoding", "gzip").get(path);
        Response old = given().get("/media/divisions-0123456789abcdef.json");

        plain.then().statusCode(200).contentType("application/json").body("provinces", hasKey("北京市"));
        assertThat(plain.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.asString()).isEqualTo(plain.asString());
        assertThat(old.asString()).isEqualTo(plain.asString());
        assertThat(old.header("Cache-Control")).isEqualTo("public, max-age=3600");
        given().post(path).then().statusCode(405);
        given().get("/media/divisions-xyz.json").then().statusCode(404);
        assertThat(new Visitor("kinds-lists").page("").asString()).doesNotContain("data-divisions");
    }

    @Test
    void nobodyIsCalledByWhatTheyChose() {
        ObjectNode document = document("kinds-called");
        ((ObjectNode) document.at("/resources/forms/all/fields/0")).put("type", "text");
        ((ObjectNode) document.at("/resources/forms/all/fields/2")).put("name", "name");
        ((ObjectNode) Documents.node(document, "f-tea").path("props")).put("name", "name");
        ((ObjectNode) Documents.node(document, "f").at("/on/submit/0")).put("action", "visitor.register");
        ((ObjectNode) Documents.node(document, "f").at("/on/submit/0"))
                .set("then", Json.sound("{\"registered\":[],\"already\":[],\"taken\":[]}"));
        Studio.live(document);
        Visitor visitor = new Visitor("kinds-called");

        visitor.act("f.submit", GOOD.replace("\"tea\"", "\"name\""))
                .then()
                .statusCode(200)
                .body("data.name", equalTo(""));

        visitor.me().then().body("visitor.name", equalTo("")).body("visitor.registered", equalTo(true));
    }

    private static ObjectNode live(String slug) {
        ObjectNode document = document(slug);
        Studio.live(document);
        return document;
    }

    private static ObjectNode document(String slug) {
        try (InputStream file =
                Objects.requireNonNull(FieldKindsApiTest.class.getResourceAsStream("/campaigns/every-field.json"))) {
            return ((ObjectNode) Json.sound(file.readAllBytes())).put("slug", slug);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> csv(String slug, String query) {
        byte[] file = Studio.signedIn()
                .get(Studio.CAMPAIGNS + "/" + slug + "/exports/leads.csv" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return List.of(new String(file, StandardCharsets.UTF_8).split("\r\n"));
    }

    /// The columns of the only entry before its fields.
    private static String line(String slug) {
        String line = csv(slug, "").getLast();
        return line.substring(0, line.indexOf(",all,") + ",all,".length());
    }
}
