package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import dev.fanfare.format.ValueSchema;
import java.util.Map;
import java.util.Optional;

/// Whether a command is one that its node's component declares, with input it accepts.
final class CommandCheck {
    private final Catalogue catalogue;
    private final Map<String, String> types;
    private final Findings findings;

    /// @param types the component of every node of the page, by id
    CommandCheck(Catalogue catalogue, Map<String, String> types, Findings findings) {
        this.catalogue = catalogue;
        this.types = types;
        this.findings = findings;
    }

    void check(JsonNode step, Pointer at) {
        String text = step.path("command").asText();
        int dot = text.indexOf('.');
        String node = dot < 0 ? text : text.substring(0, dot);
        String name = text.substring(dot + 1);
        String type = types.get(node);
        if (type == null) {
            String expected = StepsCheck.oneOf("node", types.keySet());
            findings.unfinished(at.at("command"), "unknown-node", expected, impossible(text, expected));
            return;
        }
        Optional<ComponentDefinition> definition = catalogue.component(type);
        if (definition.isEmpty()) {
            return;
        }
        ComponentDefinition.Command command = definition.get().commands().get(name);
        if (command == null) {
            String expected =
                    StepsCheck.oneOf("command", definition.get().commands().keySet());
            findings.broken(at.at("command"), "unknown-command", expected, impossible(text, expected));
            return;
        }
        input(command, step.path("with"), at);
    }

    private static String impossible(String command, String expected) {
        return "the command '%s' is not possible; expected %s".formatted(command, expected);
    }

    /// A text that starts with `$result` stands for a value that is only known later.
    private void input(ComponentDefinition.Command command, JsonNode with, Pointer at) {
        JsonNode input = with.isMissingNode() ? JsonNodeFactory.instance.objectNode() : with;
        for (Finding finding : ValueSchema.of(command.input()).check(input, Pointer.ROOT, "parameter-")) {
            JsonNode value = input.at(finding.pointer());
            if (!(value.isTextual() && value.textValue().startsWith("$result"))) {
                Pointer place = new Pointer(at.at("with").text() + finding.pointer());
                boolean missing = finding.rule().equals("parameter-required");
                findings.broken(
                        with.isMissingNode() ? at : place,
                        missing ? "missing-parameter" : finding.rule(),
                        finding.expected(),
                        "the input of the command: " + finding.message(),
                        finding.values());
            }
        }
        input.fieldNames().forEachRemaining(name -> {
            JsonNode declared = command.input().path("properties");
            if (!declared.has(name)) {
                String expected = StepsCheck.oneOf("parameter", declared::fieldNames);
                findings.broken(
                        at.at("with").at(name),
                        "unknown-parameter",
                        expected,
                        "the command takes no '%s'; expected %s".formatted(name, expected));
            }
        });
    }
}
