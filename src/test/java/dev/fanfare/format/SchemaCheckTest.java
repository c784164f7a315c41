package dev.fanfare.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();

    @Test
    void everySchemaIsAValidSchema() {
        for (String kind : SchemaCheck.KINDS) {
            assertThat(ValueSchema.check(Json.sound(SCHEMAS.schema(kind).orElseThrow()), Pointer.ROOT))
                    .isEmpty();
        }
    }

    @Test
    void aSchemaWithAnUnknownTypeIsNoSchema() {
        List<Finding> findings = ValueSchema.check(
                Json.sound("{\"properties\":{\"a\":{\"type\":\"text\",\"title\":{\"en\":\"A\"}}}}"),
                Pointer.ROOT.at("props"));

        assertThat(findings).extracting(Finding::pointer).containsOnly("/props/properties/a/type");
    }

    @Test
    void allErrorsAreFoundAtOnceEachAtItsPlace() {
        List<Finding> findings = SCHEMAS.check(
                "campaign",
                Json.sound("{\"format\":\"campaign/3\",\"slug\":\"../etc\",\"locales\":[7],\"pages\":{\"home\":"
                        + "{\"format\":\"page/1\",\"content\":[{\"id\":\"page\",\"type\":\"../../etc/passwd\"}]}},"
                        + "\"codeBlocks\":{}}"));

        assertThat(findings)
                .extracting(Finding::pointer, Finding::rule)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("/slug", "schema-pattern"),
                        org.assertj.core.groups.Tuple.tuple("/locales/0", "schema-type"),
                        org.assertj.core.groups.Tuple.tuple("/pages/home/content/0/id", "schema-pattern"),
                        org.assertj.core.groups.Tuple.tuple("/pages/home/content/0/type", "schema-pattern"),
                        org.assertj.core.groups.Tuple.tuple("/codeBlocks", "schema-additionalProperties"));
    }

    @Test
    void aFindingSaysInPlainWordsWhatWasExpected() {
        Finding finding = SCHEMAS.check(
                        "campaign",
                        Json.sound("{\"format\":\"campaign/3\",\"slug\":\"gala\",\"locales\":[7],\"pages\":{}}"))
                .getFirst();

        assertThat(finding.message()).isEqualTo("/locales/0 is 7; expected a BCP 47 language tag such as en or zh-CN");
    }

    @Test
    void aStepDoesExactlyOneThing() {
        List<Finding> findings = SCHEMAS.check(
                "page",
                Json.sound("{\"format\":\"page/1\",\"content\":[],\"on\":{\"enter\":[{},"
                        + "{\"goto\":\"quiz\",\"toast\":\"Hello\"},{\"script\":\"alert(1)\"}]}}"));

        assertThat(findings)
                .extracting(Finding::pointer)
                .contains("/on/enter/0", "/on/enter/1/toast", "/on/enter/2/script");
    }

    @Test
    void aValueThatFitsNoChoiceGetsOneFinding() {
        ValueSchema schema =
                ValueSchema.of(Json.sound("{\"properties\":{\"size\":{\"type\":\"string\",\"x-responsive\":true}}}"));

        List<Finding> findings = schema.check(Json.sound("{\"size\":7}"), Pointer.ROOT, "prop-");

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().expected()).isEqualTo("a string, or an object");
        assertThat(schema.check(Json.sound("{\"size\":{\"base\":\"a\",\"lg\":\"b\"}}"), Pointer.ROOT, "prop-"))
                .isEmpty();
    }

    @Test
    void aSchemaThatPointsToTheNetworkIsRefused() {
        assertThatThrownBy(() ->
                        ValueSchema.of(Json.sound("{\"properties\":{\"a\":{\"$ref\":\"http://127.0.0.1:9/a.json\"}}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Connection");
    }

    @Test
    void pointersAreEscaped() {
        assertThat(Pointer.ROOT.at("a/b~c").at(0).text()).isEqualTo("/a~1b~0c/0");
    }
}
