package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.format.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Whether the browser module of an added component can be parsed as it stands in a page: one that cannot takes all
/// modules of the page down with it.
public final class ClientCheck {
    /// Parses and does not run. A SyntaxError begins with where it was found.
    private static final String PARSER = """
            (code) => {
              try {
                Function('"use strict";' + code);
                return {};
              } catch (wrong) {
                const [, line = ""] = /:(\\d+):\\d+/.exec(wrong.message) ?? [];
                return { wrong: wrong.message.split("\\n")[0].replace(/^.*?:\\d+:\\d+ /, ""), line };
              }
            }""";
    private final BiFunction<String, String, Optional<String>> evaluate;

    /// @param evaluate calls a function (JavaScript) with a JSON value and answers JSON; empty when
    ///     nothing can be evaluated now
    public ClientCheck(BiFunction<String, String, Optional<String>> evaluate) {
        this.evaluate = evaluate;
    }

    /// Each problem with its file, and what was expected.
    public List<String> problems(ComponentDefinition component) {
        if (component.client().isBlank()) {
            return List.of();
        }
        String code = Script.alone(component.client());
        return evaluate.apply(PARSER, new String(Json.bytes(TextNode.valueOf(code)), StandardCharsets.UTF_8))
                .map(Json::sound)
                .filter(answer -> answer.has("wrong"))
                .map(answer -> List.of("client.js%s: cannot be parsed: %s; expected a module without imports"
                        .formatted(line(answer), answer.path("wrong").asText())))
                .orElse(List.of());
    }

    private static String line(JsonNode answer) {
        int line = answer.path("line").asInt(0);
        return line > 0 ? ", line " + line : "";
    }
}
