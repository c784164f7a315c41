package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fanfare.component.FieldControl;
import dev.fanfare.component.PlacedNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The texts of nodes in all languages of a document, which stand in the node, in `i18n` and in `variants`.
final class NodeTexts {
    private final ObjectNode document;
    private final List<String> locales;

    NodeTexts(ObjectNode document) {
        this.document = document;
        this.locales = Names.locales(document);
    }

    /// A text by locale, or for everybody where there is but one language.
    ///
    /// @param own the node's, in the campaign's first language
    /// @param known the same from elsewhere; where both say the same, its other languages are kept
    /// @return empty where the node says nothing
    Optional<JsonNode> of(PlacedNode node, String path, JsonNode own, JsonNode known) {
        String main = locales.isEmpty() ? "en" : locales.getFirst();
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        if (!own.asText().isEmpty()) {
            texts.set(main, own);
        }
        document.path("i18n").properties().forEach(locale -> {
            JsonNode text = locale.getValue().path(node.page() + "/" + node.id() + "." + path);
            JsonNode anywhere = locale.getValue().path(node.id() + "." + path);
            if (text.isTextual() || anywhere.isTextual()) {
                texts.set(locale.getKey(), text.isTextual() ? text : anywhere);
            }
        });
        if (known.path(main).equals(own)) {
            known.properties().stream()
                    .filter(text -> !texts.has(text.getKey()))
                    .forEach(text -> texts.set(text.getKey(), text.getValue()));
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        boolean everybody = texts.size() == 1 && texts.has(main) && (locales.size() < 2 || !hasLetters(own.asText()));
        return Optional.of(everybody ? TextNode.valueOf(own.asText()) : texts);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /// Takes the texts of some nodes out of `i18n`; in `variants` those of a field stay, as `{node}.field.label`.
    ///
    /// @param all nodes of the document: an id may be there once on each page
    void remove(List<PlacedNode> all, Predicate<PlacedNode> gone) {
        Set<String> here = all.stream()
                .filter(gone)
                .map(node -> node.page() + "/" + node.id())
                .collect(Collectors.toSet());
        Set<String> others =
                all.stream().filter(gone.negate()).map(PlacedNode::id).collect(Collectors.toSet());
        all.stream()
                .filter(gone)
                .map(PlacedNode::id)
                .filter(id -> !others.contains(id))
                .forEach(here::add);
        document.path("i18n").forEach(texts -> rewrite(texts, here, false));
        document.path("variants").forEach(variant -> rewrite(variant.path("set"), here, true));
    }

    private static void rewrite(JsonNode values, Set<String> nodes, boolean keep) {
        if (!(values instanceof ObjectNode object)) {
            return;
        }
        for (Map.Entry<String, JsonNode> value : List.copyOf(object.deepCopy().properties())) {
            int dot = value.getKey().indexOf('.');
            if (dot > 0 && nodes.contains(value.getKey().substring(0, dot))) {
                String path = value.getKey().substring(dot + 1);
                object.remove(value.getKey());
                if (keep && FieldControl.TEXTS.contains(path)) {
                    object.set(value.getKey().substring(0, dot) + ".field." + path, value.getValue());
                }
            }
        }
    }
}
