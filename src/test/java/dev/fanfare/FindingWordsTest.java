package dev.fanfare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A marketer who works in Chinese reads every finding in Chinese: the designer has words for each
/// rule the server can send, but for those that are listed here with a reason.
class FindingWordsTest {
    private static final Path WORDS = Path.of("src/main/webui/studio/words");
    private static final Pattern SAID = Pattern.compile("^ {2}\"?([a-z][A-Za-z0-9-]*)\"?:", Pattern.MULTILINE);

    /// Keywords of JSON Schema 2020-12 that a value can fail by.
    private static final Set<String> REFUSING = Set.of(
            "type",
            "enum",
            "const",
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "minProperties",
            "maxProperties",
            "required",
            "dependentRequired",
            "propertyNames",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "anyOf",
            "oneOf",
            "not");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");

    /// What an expression that makes a rule can come out as.
    private static final Map<String, Set<String>> COMPUTED = Map.of(
            "\"unknown-\" + kind",
            Set.of(
                    "unknown-page",
                    "unknown-node",
                    "unknown-action",
                    "unknown-parameter",
                    "unknown-outcome",
                    "unknown-quiz",
                    "unknown-pool",
                    "unknown-form",
                    "unknown-poll",
                    "unknown-coupon",
                    "unknown-checkin",
                    "unknown-milestone"),
            "word + \"-empty\"",
            Set.of("quiz-empty", "pool-empty"),
            // the keywords of the schemas, which are looked up beside
            "prefix + keyword",
            Set.of(),
            // what was found before is told again
            "finding.rule()",
            Set.of());

    /// Rules that nobody meets who works in the designer.
    private static final Map<String, String> FOR_DEVELOPERS = Map.ofEntries(
            Map.entry("malformed-json", "the designer writes JSON that can be read"),
            Map.entry("duplicate-key", "the designer writes JSON that can be read"),
            Map.entry("too-long", "a number of more than forty digits cannot be typed in the designer"),
            Map.entry("unknown-format", "a document of another program, sent to the API"),
            Map.entry("unknown-member", "a document of another program, sent to the API"),
            Map.entry("value-additionalProperties", "the designer sets what the format knows"),
            Map.entry("value-propertyNames", "the designer asks for names the format knows"),
            Map.entry("value-anyOf", "the designer offers what is of one of the kinds"),
            Map.entry("value-const", "the designer writes the format itself"),
            Map.entry("value-dependentRequired", "the designer sets a step with its outcomes"));

    @ParameterizedTest
    @ValueSource(strings = {"rules-en.ts", "rules-zh.ts"})
    void theDesignerHasWordsForEveryRule(String file) throws IOException {
        Set<String> said = said(file);

        Set<String> wanted = new TreeSet<>(rules());
        wanted.removeAll(FOR_DEVELOPERS.keySet());
        assertThat(said).isEqualTo(wanted);
    }

    @Test
    void everyRuleThatIsMadeUpIsListed() throws IOException {
        Set<String> computed = FindingRules.inTheSources().computed();

        assertThat(computed).isEqualTo(COMPUTED.keySet());
    }

    @Test
    void whatOnlyDevelopersMeetCanBeSent() throws IOException {
        assertThat(rules()).containsAll(FOR_DEVELOPERS.keySet());
    }

    private static Set<String> said(String file) throws IOException {
        return SAID.matcher(Files.readString(WORDS.resolve(file)))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>(FindingRules.inTheSources().literal());
        COMPUTED.values().forEach(rules::addAll);
        keywords().forEach(keyword -> rules.add("value-" + keyword));
        return rules;
    }

    /// Every keyword of a schema that a campaign is checked by, as far as it can refuse something.
    private static Set<String> keywords() throws IOException {
        Set<String> keywords = new TreeSet<>();
        SchemaCheck schemas = new SchemaCheck();
        for (String kind : List.of("campaign", "page")) {
            collect(Json.sound(schemas.schema(kind).orElseThrow()), keywords);
        }
        ComponentLibrary.load(schemas, List.of()).definitions().stream()
                .map(ComponentDefinition::props)
                .forEach(props -> collect(props, keywords));
        return keywords;
    }

    /// A value by width is another branch of the schema.
    private static void collect(JsonNode schema, Set<String> keywords) {
        if (schema.path("x-responsive").asBoolean()) {
            keywords.add("anyOf");
        }
        schema.properties().forEach(member -> {
            if (NAMED.contains(member.getKey())) {
                member.getValue().forEach(part -> collect(part, keywords));
            } else if (REFUSING.contains(member.getKey())) {
                keywords.add(member.getKey());
                inside(member.getValue(), keywords);
            } else if (member.getKey().equals("items")) {
                collect(member.getValue(), keywords);
            }
        });
    }

    private static void inside(JsonNode value, Set<String> keywords) {
        collect(value, keywords);
        if (value.isArray()) {
            value.forEach(part -> collect(part, keywords));
        }
    }
}
