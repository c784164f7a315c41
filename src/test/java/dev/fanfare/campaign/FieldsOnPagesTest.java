package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `campaign/2` documents, in which the nodes of pages said what a field asks for.
class FieldsOnPagesTest {
    @Test
    void theFormSaysWhatThePageSaidInEveryLanguage() {
        JsonNode now = migrated(inForm("lead", field("f1", "mail", """
                        "label":"Your e-mail","type":"email","help":"For the tickets.","placeholder":"you@example.com",
                        "autocomplete":"off","required":true""")), """
                "lead":{"fields":[{"name":"mail","type":"email","label":{"en":"Mail","de":"Post"},"required":true,"max":90}]}""", """
                "f1.label":"Deine E-Mail","home/f1.help":"Für die Karten.","f1.placeholder":"du@example.com\"""");

        assertThat(now.path("format").asText()).isEqualTo("campaign/3");
        assertThat(field(now, "lead", 0)).isEqualTo(Json.sound("""
                {"name":"mail","type":"email","label":{"en":"Your e-mail","de":"Deine E-Mail"},"required":true,"max":90,
                 "help":{"en":"For the tickets.","de":"Für die Karten."},
                 "placeholder":{"en":"you@example.com","de":"du@example.com"},"autocomplete":"off"}"""));
        assertThat(now.at("/pages/home/content/0/slots/fields/0/props")).isEqualTo(Json.sound("{\"name\":\"mail\"}"));
        assertThat(now.at("/i18n/de")).isEmpty();
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aTextOfOneLanguageIsAPlainOne() {
        ObjectNode old = document(inForm("lead", field("f1", "name", "\"label\":\"Name\",\"help\":\"\"")), LEAD, "");
        old.set("locales", Json.sound("[\"en\"]"));
        old.remove("i18n");

        assertThat(field(CampaignFormat.current(old), "lead", 0))
                .isEqualTo(Json.sound("{\"name\":\"name\",\"type\":\"name\",\"label\":\"Name\"}"));
    }

    @Test
    void whatTheFormSaidInOtherLanguagesStaysWithTheSameText() {
        JsonNode same = migrated(inForm("lead", field("f1", "name", "\"label\":\"Name\"")), """
                "lead":{"fields":[{"name":"name","type":"name","label":{"en":"Name","de":"Dein Name"}}]}""", "");
        JsonNode other = migrated(inForm("lead", field("f1", "name", "\"label\":\"What are you called?\"")), """
                "lead":{"fields":[{"name":"name","type":"name","label":{"en":"Name","de":"Dein Name"}}]}""", "");

        assertThat(field(same, "lead", 0).path("label"))
                .isEqualTo(Json.sound("{\"en\":\"Name\",\"de\":\"Dein Name\"}"));
        assertThat(field(other, "lead", 0).path("label")).isEqualTo(Json.sound("{\"en\":\"What are you called?\"}"));
    }

    @Test
    void aFieldThatNoPageShowsStaysAsItIs() {
        JsonNode now = migrated(inForm("lead", field("f1", "name", "\"label\":\"Name\"")), """
                "lead":{"fields":[{"name":"name","type":"name"},
                {"name":"size","type":"choice","label":"Size","options":["s","m"]}],"unique":["name"]}""", "");

        assertThat(field(now, "lead", 1)).isEqualTo(Json.sound("""
                {"name":"size","type":"choice","label":"Size","options":[{"value":"s"},{"value":"m"}]}"""));
        assertThat(now.at("/resources/forms/lead/unique/0").asText()).isEqualTo("name");
    }

    @Test
    void typeAndRequiredStayAsTheFormHadThem() {
        JsonNode now = migrated(
                inForm("lead", field("f1", "name", "\"label\":\"Name\",\"type\":\"textarea\",\"required\":true")),
                "\"lead\":{\"fields\":[{\"name\":\"name\",\"type\":\"name\",\"required\":false}]}",
                "");

        assertThat(field(now, "lead", 0).path("type").asText()).isEqualTo("name");
        assertThat(field(now, "lead", 0).path("required").asBoolean()).isFalse();
    }

    @Test
    void theFirstPageThatShowsAFieldSaysWhatItAsks() {
        ObjectNode old = document(inForm("lead", field("f1", "name", "\"label\":\"First\"")), LEAD, "");
        ((ObjectNode) old.path("pages"))
                .set("next", page(inForm("lead", field("f9", "name", "\"label\":\"Second\",\"help\":\"Later\""))));

        JsonNode now = CampaignFormat.current(old);

        assertThat(field(now, "lead", 0).path("label")).isEqualTo(Json.sound("{\"en\":\"First\"}"));
        assertThat(field(now, "lead", 0).has("help")).isFalse();
        assertThat(now.at("/pages/next/content/0/slots/fields/0/props")).isEqualTo(Json.sound("{\"name\":\"name\"}"));
    }

    @Test
    void columnsAndStacksBetweenAFieldAndItsFormDoNotMatter() {
        String columns = """
                {"id":"cols","type":"core/columns","props":{},"slots":{"items":[
                  {"id":"st","type":"core/stack","slots":{"items":[%s]}},%s]}}""".formatted(
                        field("f1", "name", "\"label\":\"Your name\""),
                        node("core/consent", "f2", "ok", "\"label\":\"<p>I <b>agree</b></p>\""));
        JsonNode now = migrated(inForm("lead", columns), """
                "lead":{"fields":[{"name":"name","type":"name"},{"name":"ok","type":"consent","label":"Consent"}]}""", "");

        assertThat(field(now, "lead", 0).path("label").path("en").asText()).isEqualTo("Your name");
        assertThat(field(now, "lead", 1).path("label").path("en").asText()).isEqualTo("<p>I <b>agree</b></p>");
    }

    @Test
    void aFormThatIsOnlyInTheStepsIsFoundByThem() {
        String form = inForm("lead", field("f1", "name", "\"label\":\"Your name\""))
                .replace("\"props\":{\"form\":\"lead\"}", "\"props\":{\"form\":\"\"}");

        JsonNode now = migrated(form, LEAD, "");

        assertThat(now.at("/pages/home/content/0/props/form").asText()).isEqualTo("lead");
        assertThat(field(now, "lead", 0).path("label").path("en").asText()).isEqualTo("Your name");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void ofAFormInAFormTheNearestIsMeant() {
        String inner = inForm("join", field("f2", "nick", "\"label\":\"Nick\"")).replace("\"g1\"", "\"g2\"");
        JsonNode now = migrated(
                inForm("lead", field("f1", "name", "\"label\":\"Name\"") + "," + inner),
                LEAD + ",\"join\":{\"fields\":[{\"name\":\"nick\",\"type\":\"name\"}]}",
                "");

        assertThat(now.at("/resources/forms/lead/fields")).hasSize(1);
        assertThat(field(now, "join", 0).path("label").path("en").asText()).isEqualTo("Nick");
    }

    @Test
    void aFieldThatTheFormLacksIsAddedAndNotRequired() {
        JsonNode now = migrated(
                inForm(
                        "lead",
                        field("f1", "size", """
                        "label":"Size","type":"choice","required":true,"options":[{"value":"s","label":"Small"},{"value":"m","label":"m"}]""")
                                + ","
                                + node("core/consent", "f2", "ok", "\"label\":\"Yes\"")
                                + ","
                                + field("f3", "note", "\"label\":\"Note\"")),
                LEAD,
                "\"f1.options.0.label\":\"Klein\"");

        assertThat(field(now, "lead", 1)).isEqualTo(Json.sound("""
                {"name":"size","type":"choice","label":{"en":"Size"},
                 "options":[{"value":"s","label":{"en":"Small","de":"Klein"}},{"value":"m"}]}"""));
        assertThat(field(now, "lead", 2))
                .isEqualTo(Json.sound("{\"name\":\"ok\",\"type\":\"consent\",\"label\":{\"en\":\"Yes\"}}"));
        assertThat(field(now, "lead", 3).path("type").asText()).isEqualTo("text");
    }

    @Test
    void theOptionsAreThoseOfTheFormThatSomePageShowed() {
        ObjectNode old = document(
                inForm("lead", choice("f1", "s", "xl")),
                "\"lead\":{\"fields\":[{\"name\":\"size\",\"type\":\"choice\",\"options\":[\"s\",\"m\",\"l\",\"none\"]}]}",
                "");
        ((ObjectNode) old.path("pages")).set("next", page(inForm("lead", choice("f2", "l", "s"))));

        JsonNode now = CampaignFormat.current(old);

        assertThat(field(now, "lead", 0).path("options").findValuesAsText("value"))
                .containsExactly("s", "l");
        assertThat(field(now, "lead", 0).at("/options/0/label/en").asText()).isEqualTo("The s");
    }

    @Test
    void whereNoOptionOfTheFormWasShownAllStay() {
        JsonNode now = migrated(
                inForm("lead", choice("f1", "red", "blue")),
                "\"lead\":{\"fields\":[{\"name\":\"size\",\"type\":\"choice\",\"options\":[\"s\",\"m\"]}]}",
                "");

        assertThat(field(now, "lead", 0).path("options").findValuesAsText("value"))
                .containsExactly("s", "m");
    }

    @Test
    void aChoiceThatWasKeptAsTextIsAChoiceOfWhatWasShown() {
        JsonNode now = migrated(
                inForm("lead", choice("f1", "s", "m")),
                "\"lead\":{\"fields\":[{\"name\":\"size\",\"type\":\"text\",\"required\":true}]}",
                "");

        assertThat(field(now, "lead", 0).path("type").asText()).isEqualTo("choice");
        assertThat(field(now, "lead", 0).path("options").findValuesAsText("value"))
                .containsExactly("s", "m");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void fieldsOfAFormThatIsNamedAndNotThereMakeIt() {
        String form = inForm("gone", field("f1", "name", "\"label\":\"Your name\",\"type\":\"name\""));

        JsonNode now = migrated(form, LEAD, "");

        assertThat(field(now, "gone", 0))
                .isEqualTo(Json.sound("{\"name\":\"name\",\"type\":\"name\",\"label\":{\"en\":\"Your name\"}}"));
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void fieldsInAFormThatNamesNoneAreNotLost() {
        String form = """
                {"id":"g1","type":"core/form","slots":{"fields":[%s]}}""".formatted(field("f1", "name", "\"label\":\"Your name\",\"type\":\"name\""));

        JsonNode now = migrated(form, "\"form\":{\"fields\":[]}", "");

        assertThat(now.at("/pages/home/content/0/props/form").asText()).isEqualTo("form2");
        assertThat(field(now, "form2", 0).at("/label/en").asText()).isEqualTo("Your name");
    }

    @Test
    void aFieldThatStandsInNoFormKeepsItsNameAndIsFound() {
        JsonNode now = migrated(field("f1", "name", "\"label\":\"Your name\""), LEAD, "\"f1.label\":\"Dein Name\"");

        assertThat(now.at("/pages/home/content/0/props")).isEqualTo(Json.sound("{\"name\":\"name\"}"));
        assertThat(now.at("/i18n/de")).isEmpty();
        assertThat(blocking(now)).extracting(Finding::rule).containsExactly("field-outside");
    }

    @Test
    void whatAVariantSaidOfAFieldItSaysStill() {
        ObjectNode old = document(inForm("lead", field("f1", "name", "\"label\":\"Name\"")), LEAD, "");
        old.set("variants", Json.sound("""
                {"B":{"weight":50,"set":{"f1.label":"Who are you?","home/f1.help":{"en":"Tell us","de":"Sag es uns"},
                 "f1.required":true,"f1.options.0.label":"x","g1.submitLabel":"Go"}}}"""));

        JsonNode now = CampaignFormat.current(old);

        assertThat(now.at("/variants/B/set")).isEqualTo(Json.sound("""
                {"f1.field.label":"Who are you?","home/f1.field.help":{"en":"Tell us","de":"Sag es uns"},"g1.submitLabel":"Go"}"""));
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void textsOfOtherNodesWithTheSameIdOnAnotherPageStay() {
        ObjectNode old = document(
                inForm("lead", field("same", "name", "\"label\":\"Name\"")),
                LEAD,
                "\"same.label\":\"Los\",\"h.text\":\"Hallo\"");
        ((ObjectNode) old.path("pages"))
                .set("next", page("{\"id\":\"same\",\"type\":\"core/button\",\"props\":{\"label\":\"Go\"}}"));

        JsonNode now = CampaignFormat.current(old);

        assertThat(now.at("/i18n/de")).isEqualTo(Json.sound("{\"same.label\":\"Los\",\"h.text\":\"Hallo\"}"));
    }

    @Test
    void aDocumentThatIsWrongInPlacesIsStillRead() {
        for (String wrong : List.of(
                "{\"format\":\"campaign/2\",\"pages\":[],\"resources\":7}",
                "{\"format\":\"campaign/2\",\"resources\":{\"forms\":{\"lead\":{\"fields\":{}},\"b\":3}},\"i18n\":[1],"
                        + "\"pages\":{\"home\":{\"content\":[7,{\"id\":\"g\",\"type\":\"core/form\",\"props\":{\"form\":\"lead\"},"
                        + "\"slots\":{\"fields\":[{\"type\":\"core/field\",\"props\":{\"name\":\"x\"}},{\"type\":\"core/field\"}]}}]}}}",
                "{\"format\":\"campaign/2\",\"locales\":3,\"variants\":{\"B\":4},\"pages\":{\"home\":{\"content\":["
                        + "{\"id\":\"f\",\"type\":\"core/field\",\"props\":{\"name\":{},\"label\":[]}}]}}}")) {
            JsonNode now = CampaignFormat.current(Json.sound(wrong));

            assertThat(now.path("format").asText()).isEqualTo("campaign/3");
        }
    }

    @Test
    void theOldestDocumentsComeByBothWays() {
        ObjectNode old = document(inForm("lead", field("f1", "name", "\"label\":\"Your name\"")), LEAD, "");
        old.put("format", "campaign/1");

        assertThat(field(CampaignFormat.current(old), "lead", 0).at("/label/en").asText())
                .isEqualTo("Your name");
    }

    @Test
    void aReleaseOfBeforeIsReadAsItIs() {
        ObjectNode release = document(inForm("lead", field("f1", "size", "\"label\":\"Size\"")), """
                "lead":{"fields":[{"name":"size","type":"choice","label":"Size","options":["s","m"]}]}""", "");

        Resources.Field field = CampaignReader.read(release)
                .resources()
                .forms()
                .get("lead")
                .fields()
                .getFirst();

        assertThat(field.values()).containsExactly("s", "m");
        assertThat(field.options().getFirst().label().isBlank()).isTrue();
    }

    private static final String LEAD = "\"lead\":{\"fields\":[{\"name\":\"name\",\"type\":\"name\"}]}";

    private static String choice(String id, String... values) {
        String options = String.join(
                ",",
                List.of(values).stream()
                        .map(value -> "{\"value\":\"%s\",\"label\":\"The %s\"}".formatted(value, value))
                        .toList());
        return field(id, "size", "\"label\":\"Size\",\"type\":\"choice\",\"options\":[" + options + "]");
    }

    private static String field(String id, String name, String props) {
        return node("core/field", id, name, props);
    }

    private static String node(String type, String id, String name, String props) {
        return "{\"id\":\"%s\",\"type\":\"%s\",\"props\":{\"name\":\"%s\",%s}}".formatted(id, type, name, props);
    }

    private static String inForm(String form, String fields) {
        return """
                {"id":"g1","type":"core/form","props":{"form":"%s"},"slots":{"fields":[%s]},
                 "on":{"submit":[{"action":"lead.submit","with":{"form":"%s"},"else":[{"refresh":true}]}]}}""".formatted(form, fields, form);
    }

    private static JsonNode page(String content) {
        return Json.sound("{\"format\":\"page/1\",\"title\":\"Page\",\"content\":[" + content + "]}");
    }

    private static ObjectNode document(String content, String forms, String german) {
        ObjectNode document = (ObjectNode) Json.sound("""
                {"format":"campaign/2","slug":"gala","title":"Gala","locales":["en","de"],"pages":{},
                 "resources":{"forms":{%s}},"i18n":{"de":{%s}}}""".formatted(forms, german));
        ((ObjectNode) document.path("pages")).set("home", page(content));
        return document;
    }

    private static JsonNode migrated(String content, String forms, String german) {
        return CampaignFormat.current(document(content, forms, german));
    }

    private static JsonNode field(JsonNode document, String form, int index) {
        return document.path("resources")
                .path("forms")
                .path(form)
                .path("fields")
                .path(index);
    }

    private static List<Finding> blocking(JsonNode document) {
        return new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> true)
                .check(document, Gala.catalogue()).stream()
                        .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                        .toList();
    }
}
