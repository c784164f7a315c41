package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Pointer;
import dev.fanfare.format.ValueSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a component's folder must keep to beyond the schema of `component.json`.
final class ComponentCheck {
    private static final Pattern DEFAULT_EXPORT = Pattern.compile(
            "(?m)^\\s*export\\s+default\\b|;\\s*export\\s+default\\b|\\bexport\\s*\\{[^}]*\\bas\\s+default\\b");

    private final String folder;
    private final JsonNode json;
    private final FolderFiles files;
    private final List<String> problems = new ArrayList<>();

    ComponentCheck(String folder, JsonNode json, FolderFiles files) {
        this.folder = folder;
        this.json = json;
        this.files = files;
    }

    List<String> problems() {
        name();
        slots();
        template();
        client();
        props().ifPresent(this::example);
        bindings();
        return problems;
    }

    private void name() {
        String name = json.path("name").asText();
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        if (!name.substring(name.indexOf('/') + 1).equals(last)) {
            problems.add("component.json/name: the folder is called '%s'; expected a name that ends in '/%s', not '%s'"
                    .formatted(last, last, name));
        }
    }

    private void slots() {
        json.path("slots").properties().forEach(slot -> {
            int max = slot.getValue().path("max").asInt(Integer.MAX_VALUE);
            if (slot.getValue().path("min").asInt() > max) {
                problems.add("component.json/slots/%s/min: is %s; expected at most its max, %d"
                        .formatted(slot.getKey(), slot.getValue().path("min"), max));
            }
        });
    }

    /// One root element carries `{attrs}`; a template may choose between roots with `{#else}`.
    private void template() {
        String[] parts = files.text("template.html").split(Pattern.quote("{attrs}"), -1);
        boolean chosen = IntStream.range(1, parts.length - 1).allMatch(part -> parts[part].contains("{#else"));
        if (!files.has("template.html")) {
            problems.add("template.html: there is no such file");
        } else if (parts.length < 2 || !chosen) {
            problems.add("template.html: has {attrs} %d times; expected exactly once, on its root element"
                    .formatted(parts.length - 1));
        }
    }

    private void client() {
        if (!files.has("client.js")) {
            return;
        }
        Matcher exports = DEFAULT_EXPORT.matcher(files.text("client.js"));
        long count = exports.results().count();
        if (count != 1) {
            problems.add("client.js: has %d default exports; expected exactly one".formatted(count));
        }
    }

    private Optional<ValueSchema> props() {
        Pointer commands = Pointer.ROOT.at("commands");
        json.path("commands").properties().forEach(command -> {
            if (command.getValue().has("input")) {
                schema(
                        command.getValue().path("input"),
                        commands.at(command.getKey()).at("input"));
            }
        });
        return schema(json.path("props"), Pointer.ROOT.at("props"));
    }

    private Optional<ValueSchema> schema(JsonNode schema, Pointer at) {
        List<Finding> findings = ValueSchema.check(schema, at);
        findings.forEach(finding -> problems.add(ComponentReader.said("component.json", finding)));
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ValueSchema.of(schema));
        } catch (IllegalArgumentException wrong) {
            problems.add("component.json%s: %s".formatted(at, wrong.getMessage()));
            return Optional.empty();
        }
    }

    private void bindings() {
        Pointer at = Pointer.ROOT.at("example").at("on");
        json.path("example").path("on").fieldNames().forEachRemaining(name -> {
            if (!json.path("events").has(name)) {
                problems.add("component.json%s: there is no such event".formatted(at.at(name)));
            }
        });
    }

    private void example(ValueSchema props) {
        JsonNode example = json.path("example").path("props");
        Pointer at = Pointer.ROOT.at("example").at("props");
        if (!example.isObject()) {
            return;
        }
        for (Finding finding : props.check(example, at, "prop-")) {
            problems.add(ComponentReader.said("component.json", finding));
        }
        example.fieldNames().forEachRemaining(name -> {
            if (!json.path("props").path("properties").has(name)) {
                problems.add("component.json%s: there is no such prop".formatted(at.at(name)));
            }
        });
    }
}
