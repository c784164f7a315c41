package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentReader;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A form's fields and what pages show of them agree, or the campaign is not published.
class FieldCheckTest {
    private static final Set<String> RULES =
            Set.of("field-unknown", "field-outside", "field-type", "field-twice", "form-mismatch", "field-missing");
    private static final CampaignCheck CHECK = new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> false);
    private static final Catalogue CATALOGUE = catalogue();
    private static final String FORMS = """
            {"lead":{"fields":[{"name":"name","type":"name","label":"Name"},{"name":"ok","type":"consent"},
               {"name":"from","type":"hidden","required":true}]},
             "other":{"title":"Another one","fields":[{"name":"mail","type":"email"}]}}""";

    @Test
    void aFormThatShowsItsFieldsIsFine() {
        assertThat(found(form("lead", "lead", field("a", "name") + "," + consent("b", "ok"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "mail", "Name"})
    void aFieldThatTheFormDoesNotHaveIsNamedAtItsNode(String name) {
        Finding finding = only(form("lead", "lead", field("a", name)));

        assertThat(finding.rule()).isEqualTo("field-unknown");
        assertThat(finding.pointer()).isEqualTo("/pages/home/content/0/slots/fields/0/props/name");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.UNFINISHED);
        assertThat(finding.values()).isEqualTo(Map.of("name", name, "form", "lead"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"a","type":"core/field","props":{"name":"name"}} | /pages/home/content/0/props/name
            {"id":"s","type":"core/section","slots":{"content":[{"id":"a","type":"core/consent","props":{"name":"ok"}}]}} | /pages/home/content/0/slots/content/0/props/name
            {"id":"g","type":"core/form","props":{"form":""},"slots":{"fields":[{"id":"a","type":"core/field","props":{"name":"name"}}]}} | /pages/home/content/0/slots/fields/0/props/name
            {"id":"g","type":"core/form","slots":{"fields":[{"id":"a","type":"core/field","props":{"name":"name"}}]}} | /pages/home/content/0/slots/fields/0/props/name
            """)
    void aFieldThatStandsInNoFormIsNamedAtItsNode(String content, String pointer) {
        Finding finding = only(content);

        assertThat(finding.rule()).isEqualTo("field-outside");
        assertThat(finding.pointer()).isEqualTo(pointer);
    }

    @Test
    void aFieldInAFormThatIsNotThereIsNotNamedBesideTheForm() {
        assertThat(found(form("gone", "lead", field("a", "name")))).isEmpty();
    }

    @Test
    void whatAComponentCannotShowIsNamed() {
        assertThat(found(
                        form("lead", "lead", field("a", "ok") + "," + consent("b", "name") + "," + field("c", "from"))))
                .extracting(Finding::rule, finding -> finding.values().get("type"))
                .containsExactly(
                        tuple("field-type", "consent"), tuple("field-type", "name"), tuple("field-type", "hidden"));
    }

    @Test
    void aFieldThatIsShownTwiceInOneFormIsNamedTheSecondTime() {
        String columns = """
                {"id":"cols","type":"core/columns","slots":{"items":[%s]}}""".formatted(field("b", "name"));

        Finding finding = only(form("lead", "lead", field("a", "name") + "," + columns));

        assertThat(finding.rule()).isEqualTo("field-twice");
        assertThat(finding.pointer()).isEqualTo("/pages/home/content/0/slots/fields/1/slots/items/0/props/name");
    }

    @Test
    void twoFormsOnAPageMayShowTheSameField() {
        String first = form("lead", "lead", field("a", "name"));
        String second = form("lead", "lead", field("b", "name")).replace("\"g\"", "\"h\"");

        assertThat(found(first + "," + second)).isEmpty();
    }

    @Test
    void aFormThatShowsOneAndSendsAnotherIsNamed() {
        List<Finding> findings = found(form("lead", "other", field("a", "name")));

        assertThat(findings).extracting(Finding::rule).containsExactly("form-mismatch");
        assertThat(findings.getFirst().pointer()).isEqualTo("/pages/home/content/0/props/form");
        assertThat(findings.getFirst().values()).isEqualTo(Map.of("name", "lead", "form", "other"));
    }

    @Test
    void aRequiredFieldMustBeShownWhereItsFormIsSentButAHiddenOneNot() {
        ObjectNode document = document(form("lead", "lead", field("a", "name")));
        ((ObjectNode) document.at("/resources/forms/lead/fields/1")).put("required", true);

        assertThat(found(document))
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(tuple("field-missing", "/resources/forms/lead/fields/1"));
    }

    @Test
    void aComponentOfOthersThatOnlyHasANameSendsAFieldOfTheForm() {
        String known = "{\"id\":\"a\",\"type\":\"acme/slider\",\"props\":{\"name\":\"name\"}}";
        String unknown = known.replace("\"name\":\"name\"", "\"name\":\"age\"");

        assertThat(found(form("lead", "lead", known).replace("core/form", "acme/card")))
                .isEmpty();
        assertThat(found(form("lead", "lead", unknown).replace("core/form", "acme/card")))
                .extracting(Finding::rule)
                .containsExactly("field-unknown");
        assertThat(found(unknown)).isEmpty();
    }

    @Test
    void linksInWhatAVisitorAgreesToAreCheckedAndLeadOn() {
        ObjectNode document = document(form("lead", "lead", consent("b", "ok")));
        ((ObjectNode) document.path("pages"))
                .set("rules", Json.sound("{\"format\":\"page/1\",\"title\":\"Rules\",\"content\":[]}"));
        ((ObjectNode) document.at("/resources/forms/lead/fields/1"))
                .put(
                        "label",
                        "<p>I agree to <a href=\"/gala/rules\">the rules</a>, see <a href=\"www.acme.com\">us</a></p>");

        List<Finding> findings = CHECK.check(document, CATALOGUE);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("link-"))
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(tuple("link-meant", "/resources/forms/lead/fields/1/label"));
        assertThat(findings).extracting(Finding::rule).doesNotContain("unreachable-page");
    }

    @Test
    void aVariantMaySayTheTextsOfAFieldOtherwiseAndNothingElseOfIt() {
        ObjectNode document = document(form("lead", "lead", field("a", "name")));
        document.set("variants", Json.sound("""
                {"B":{"weight":10,"set":{"a.field.label":{"en":"You"},"a.field.help":"Us","a.field.placeholder":"Mina",
                 "a.field.type":"email","a.field.label.x":"y","g.field.label":"z"}}}"""));

        assertThat(CHECK.check(document, CATALOGUE))
                .filteredOn(finding -> finding.pointer().startsWith("/variants"))
                .extracting(Finding::rule, Finding::pointer)
                .containsExactlyInAnyOrder(
                        tuple("unknown-prop", "/variants/B/set/a.field.type"),
                        tuple("unknown-prop", "/variants/B/set/a.field.label.x"),
                        tuple("unknown-prop", "/variants/B/set/g.field.label"));
    }

    private static Finding only(String content) {
        List<Finding> findings = found(content);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<Finding> found(String content) {
        return found(document(content));
    }

    private static List<Finding> found(JsonNode document) {
        return CHECK.check(document, CATALOGUE).stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .toList();
    }

    private static String field(String id, String name) {
        return "{\"id\":\"%s\",\"type\":\"core/field\",\"props\":{\"name\":\"%s\"}}".formatted(id, name);
    }

    private static String consent(String id, String name) {
        return field(id, name).replace("core/field", "core/consent");
    }

    private static String form(String shown, String sent, String fields) {
        return """
                {"id":"g","type":"core/form","props":{"form":"%s"},"slots":{"fields":[%s]},
                 "on":{"submit":[{"action":"lead.submit","with":{"form":"%s"},"else":[{"refresh":true}]}]}}""".formatted(shown, fields, sent);
    }

    private static ObjectNode document(String content) {
        return (ObjectNode) Json.sound("""
                {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en"],
                 "pages":{"home":{"format":"page/1","title":"Home","content":[%s]}},"resources":{"forms":%s}}""".formatted(content, FORMS));
    }

    /// The core set, and two components of others: one that only sends a value of a name, and a form.
    private static Catalogue catalogue() {
        Catalogue core = Gala.catalogue();
        List<ComponentDefinition> all = new ArrayList<>(core.components());
        all.add(other("slider", "\"name\":{\"type\":\"string\"}", ""));
        all.add(other("card", "\"form\":{\"type\":\"string\",\"x-control\":\"form\"}", """
                "slots":{"fields":{}},"events":{"submit":{}},"""));
        return new Catalogue(all, core.actions());
    }

    private static ComponentDefinition other(String name, String props, String more) {
        Map<String, String> files =
                Map.of("component.json", """
                {"format":"component/1","name":"acme/%s","version":"1.0.0","category":"form","title":"Other",%s
                 "props":{"type":"object","properties":{%s}},"example":{}}""".formatted(name, more, props), "template.html", "<div {attrs}></div>");
        return new ComponentReader(new SchemaCheck())
                .read(
                        "acme/" + name,
                        file -> Optional.ofNullable(files.get(file))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
