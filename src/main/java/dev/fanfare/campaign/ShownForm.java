package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.PlacedNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A form of `campaign/2` that takes over what the nodes of pages say of its fields. Whether a field is
/// required, and its type, stay as the form has them: so a visitor's values were taken.
final class ShownForm {
    private static final String OPTIONS = "options";
    private static final String CHOICE = "choice";

    private final ObjectNode form;
    private final NodeTexts texts;
    private final Set<String> shown = new HashSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    ShownForm(ObjectNode form, NodeTexts texts) {
        this.form = form;
        this.texts = texts;
        form.path("fields").forEach(ShownForm::optionObjects);
    }

    private static void optionObjects(JsonNode field) {
        if (field.path(OPTIONS) instanceof ArrayNode options) {
            for (int i = 0; i < options.size(); i++) {
                if (options.path(i).isTextual()) {
                    options.set(i, option(options.path(i).textValue()));
                }
            }
        }
    }

    private static ObjectNode option(String value) {
        return JsonNodeFactory.instance.objectNode().put("value", value);
    }

    /// The first node that shows a field says what it asks for; every one, which options can be chosen.
    void shows(PlacedNode node, boolean consent) {
        JsonNode said = node.json().path("props");
        String name = said.path("name").asText();
        Optional<ObjectNode> known = field(name);
        Optional<ObjectNode> there = known.or(
                () -> added(name, consent ? "consent" : said.path("type").asText("text")));
        there.ifPresent(field -> {
            boolean same = field.path("type").asText().equals("consent") == consent;
            if (same && shown.add(name)) {
                asks(field, node, said);
            }
            if (same) {
                options(field, node, said.path(OPTIONS));
            }
        });
    }

    private Optional<ObjectNode> field(String name) {
        for (JsonNode field : form.path("fields")) {
            if (field instanceof ObjectNode object
                    && field.path("name").asText().equals(name)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private Optional<ObjectNode> added(String name, String type) {
        JsonNode fields = form.has("fields") ? form.path("fields") : form.putArray("fields");
        return fields instanceof ArrayNode list
                ? Optional.of(list.addObject().put("name", name).put("type", type))
                : Optional.empty();
    }

    private void asks(ObjectNode field, PlacedNode node, JsonNode said) {
        texts.of(node, "label", said.path("label"), field.path("label")).ifPresent(label -> field.set("label", label));
        for (String text : List.of("help", "placeholder")) {
            texts.of(node, text, said.path(text), field.path(text)).ifPresent(value -> field.set(text, value));
        }
        if (said.path("autocomplete").isTextual()) {
            field.set("autocomplete", said.path("autocomplete"));
        }
    }

    /// Of a field that took any text and was shown as a choice, the options are those that were shown.
    private void options(ObjectNode field, PlacedNode node, JsonNode options) {
        if (!node.json().path("props").path("type").asText().equals(CHOICE)
                || options.isEmpty()
                || !Set.of(CHOICE, "text").contains(field.path("type").asText())) {
            return;
        }
        field.put("type", CHOICE);
        ArrayNode known = field.path(OPTIONS) instanceof ArrayNode list ? list : field.putArray(OPTIONS);
        boolean all = known.isEmpty();
        Set<String> chosen = values.computeIfAbsent(field.path("name").asText(), _ -> new LinkedHashSet<>());
        for (int i = 0; i < options.size(); i++) {
            JsonNode option = options.path(i);
            String value = option.path("value").asText();
            Optional<ObjectNode> there = option(known, value)
                    .or(() -> all && !value.isEmpty() ? Optional.of(added(known, value)) : Optional.empty());
            String path = "options.%d.label".formatted(i);
            there.filter(_ -> chosen.add(value))
                    .ifPresent(found -> texts.of(node, path, option.path("label"), found.path("label"))
                            .filter(label -> !says(label, value))
                            .ifPresent(label -> found.set("label", label)));
        }
    }

    /// Whether a label is but the value.
    private static boolean says(JsonNode label, String value) {
        return label.isTextual()
                ? label.textValue().equals(value)
                : label.properties().stream()
                        .allMatch(text -> text.getValue().asText().equals(value));
    }

    private static Optional<ObjectNode> option(ArrayNode options, String value) {
        for (JsonNode option : options) {
            if (option instanceof ObjectNode object
                    && option.path("value").asText().equals(value)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private static ObjectNode added(ArrayNode options, String value) {
        ObjectNode option = option(value);
        options.add(option);
        return option;
    }

    /// Those that no node showed, where some were shown.
    void leaveOutOptions() {
        values.forEach((name, chosen) -> field(name).ifPresent(field -> {
            if (!chosen.isEmpty() && field.path(OPTIONS) instanceof ArrayNode options) {
                for (int i = options.size() - 1; i >= 0; i--) {
                    if (!chosen.contains(options.path(i).path("value").asText())) {
                        options.remove(i);
                    }
                }
            }
        }));
    }
}
