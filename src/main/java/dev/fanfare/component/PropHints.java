package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks what the `x-` hints of a component's properties ask of one node's values.
final class PropHints {
    private final Surroundings around;
    private final Findings findings;
    private final PlacedNode node;

    PropHints(Surroundings around, Findings findings, PlacedNode node) {
        this.around = around;
        this.findings = findings;
        this.node = node;
    }

    void check(JsonNode schema, JsonNode props, Pointer at) {
        members(schema, props, at, "");
    }

    /// Whether the value of a link, a text with links, an image or a video leads where a page may lead.
    void address(JsonNode schema, JsonNode value, Pointer at) {
        if (!value.isTextual()) {
            return;
        }
        switch (schema.path("x-control").asText()) {
            case "link" -> new LinkCheck(around, findings, node).link(value.textValue(), at);
            case "richtext" -> new LinkCheck(around, findings, node).richText(value.textValue(), at);
            case "image" -> media(value.textValue(), at);
            case "video" -> new VideoCheck(findings, node).video(value.textValue(), at);
            case "captions" -> new VideoCheck(findings, node).captions(value.textValue(), at);
            default -> {}
        }
    }

    private void media(String address, Pointer at) {
        Addresses.forbiddenScheme(address, false)
                .ifPresent(scheme -> findings.unfinished(
                        at,
                        "link-scheme",
                        Addresses.expected(false),
                        "node '%s' leads to an address with the scheme '%s'; expected %s"
                                .formatted(node.id(), scheme, Addresses.expected(false)),
                        Map.of("name", scheme)));
    }

    private void members(JsonNode schema, JsonNode object, Pointer at, String path) {
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            JsonNode value = object.path(member.getKey());
            if (!value.isMissingNode()) {
                Pointer here = at.at(member.getKey());
                value(member.getValue(), value, here, path + "." + member.getKey());
                picture(schema, object, member.getKey(), here);
            }
        }
    }

    private void value(JsonNode schema, JsonNode value, Pointer at, String path) {
        address(schema, value, at);
        resource(schema, value, at);
        translation(schema, value, at, path);
        if (value.isObject()) {
            members(schema, value, at, path);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(schema.path("items"), value.path(i), at.at(i), path + "." + i);
            }
        }
    }

    private void resource(JsonNode schema, JsonNode value, Pointer at) {
        String kind = schema.path("x-control").asText();
        Optional<Set<String>> names = around.named(kind);
        if (value.isTextual()
                && !value.textValue().isEmpty()
                && names.filter(known -> !known.contains(value.textValue())).isPresent()) {
            String expected = StepsCheck.oneOf(kind, names.get());
            findings.unfinished(
                    at,
                    "unknown-" + kind,
                    expected,
                    "node '%s' names the %s '%s', which is not there; expected %s"
                            .formatted(node.id(), kind, value.textValue(), expected),
                    Map.of("name", value.textValue()));
        }
    }

    private void translation(JsonNode schema, JsonNode value, Pointer at, String path) {
        if (!schema.path("x-localized").asBoolean() || !Placeholders.hasWords(value.asText())) {
            return;
        }
        List<String> missing = new ArrayList<>();
        around.translated().forEach((locale, keys) -> {
            if (!keys.contains(node.id() + path) && !keys.contains(node.page() + "/" + node.id() + path)) {
                missing.add(locale);
            }
        });
        if (!missing.isEmpty()) {
            missing.sort(null);
            findings.warning(
                    at,
                    "missing-translation",
                    "a text in " + String.join(", ", missing),
                    "'%s%s' has no text in %s; expected one in i18n"
                            .formatted(node.id(), path, String.join(", ", missing)),
                    Map.of("locales", missing));
        }
    }

    /// A picture whose component asks for a description has one.
    private void picture(JsonNode schema, JsonNode object, String name, Pointer at) {
        JsonNode properties = schema.path("properties");
        boolean image = properties.path(name).path("x-control").asText().equals("image");
        if (image
                && properties.has("alt")
                && !object.path(name).asText().isBlank()
                && object.path("alt").asText().isBlank()) {
            findings.warning(
                    at,
                    "image-without-alt",
                    "a description in 'alt'",
                    "the picture of node '%s' has no description; expected one in 'alt'".formatted(node.id()));
        }
    }
}
