package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Json;
import dev.fanfare.format.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Points out texts that came with a component, or with what it brings, and that nobody has written anew.
final class SampleTextsCheck {
    /// A shorter one, such as the label of a button, may well be meant.
    private static final int LEAST_LETTERS = 16;
    private static final int LEAST_SIGNS = 6;

    private static final Set<String> BROUGHT = brought();

    private final JsonNode document;
    private final Map<String, List<PlacedNode>> nodes;
    private final Catalogue catalogue;
    private final Findings findings;
    private final Map<String, Set<String>> samples = new HashMap<>();

    SampleTextsCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, Catalogue catalogue, Findings findings) {
        this.document = document;
        this.nodes = nodes;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void check() {
        resource(document.path("resources"), Pointer.ROOT.at("resources"));
        fields();
        nodes.values().stream()
                .flatMap(List::stream)
                .forEach(node -> catalogue
                        .component(node.type())
                        .ifPresent(definition -> props(
                                definition.props(),
                                node.json().path("props"),
                                samples.computeIfAbsent(node.type(), _ -> of(definition)),
                                node.at().at("props"))));
    }

    private void resource(JsonNode value, Pointer at) {
        if (value.isTextual() && BROUGHT.contains(value.textValue())) {
            found(value.textValue(), at);
        }
        value.properties().forEach(member -> resource(member.getValue(), at.at(member.getKey())));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                resource(value.path(i), at.at(i));
            }
        }
    }

    /// What the form asks that came with a component of one of the pages.
    private void fields() {
        Set<String> brought = new HashSet<>();
        nodes.values().stream()
                .flatMap(List::stream)
                .map(PlacedNode::type)
                .distinct()
                .forEach(type -> catalogue
                        .component(type)
                        .ifPresent(definition ->
                                leaves(definition.example().path("resources").path("forms"), brought)));
        document.path("resources").path("forms").properties().forEach(form -> {
            Pointer at =
                    Pointer.ROOT.at("resources").at("forms").at(form.getKey()).at("fields");
            JsonNode fields = form.getValue().path("fields");
            for (int i = 0; i < fields.size(); i++) {
                for (String text : List.of("label", "help", "placeholder")) {
                    sample(fields.path(i).path(text), brought, at.at(i).at(text));
                }
            }
        });
    }

    /// A text by locale is pointed out once.
    private void sample(JsonNode text, Set<String> brought, Pointer at) {
        Stream.concat(Stream.of(text), StreamSupport.stream(text.spliterator(), false))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(said -> brought.contains(said) && isLong(said))
                .findFirst()
                .ifPresent(said -> found(said, at));
    }

    private void props(JsonNode schema, JsonNode value, Set<String> samples, Pointer at) {
        if (value.isTextual()
                && schema.path("x-localized").asBoolean()
                && samples.contains(value.textValue())
                && isLong(value.textValue())) {
            found(value.textValue(), at);
        }
        value.properties()
                .forEach(member -> props(
                        schema.path("properties").path(member.getKey()),
                        member.getValue(),
                        samples,
                        at.at(member.getKey())));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                props(schema.path("items"), value.path(i), samples, at.at(i));
            }
        }
    }

    private void found(String text, Pointer at) {
        String plain = text.replaceAll("<[^>]*>", "").strip();
        String shown = plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
        findings.warning(
                at,
                "sample-text",
                "a text of your own",
                "'%s' came with the component; expected a text of your own".formatted(shown),
                Map.of("name", shown));
    }

    /// Every text of a component's example, in all its languages.
    private static Set<String> of(ComponentDefinition definition) {
        Set<String> texts = new HashSet<>();
        leaves(definition.example().path("props"), texts);
        leaves(definition.example().path("slots"), texts);
        leaves(definition.example().path("i18n"), texts);
        return texts;
    }

    private static void leaves(JsonNode value, Set<String> texts) {
        if (value.isTextual()) {
            texts.add(value.textValue());
        }
        value.forEach(inner -> leaves(inner, texts));
    }

    /// Chinese, Japanese and Korean say as much in a third of the letters.
    private static boolean isLong(String text) {
        String plain = text.replaceAll("<[^>]*>", "");
        long letters = plain.codePoints().filter(Character::isLetterOrDigit).count();
        boolean signs = plain.codePoints().anyMatch(Character::isIdeographic);
        return letters >= (signs ? LEAST_SIGNS : LEAST_LETTERS);
    }

    private static Set<String> brought() {
        Set<String> texts = new HashSet<>();
        try (InputStream in = SampleTextsCheck.class.getResourceAsStream("starter-texts.json")) {
            JsonNode locales =
                    Json.sound(Objects.requireNonNull(in, "starter-texts.json").readAllBytes());
            locales.forEach(locale -> locale.properties().forEach(text -> {
                texts.add(text.getKey());
                texts.add(text.getValue().asText());
            }));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Set.copyOf(texts);
    }
}
