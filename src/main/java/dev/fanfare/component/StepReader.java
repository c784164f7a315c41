package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.page.Condition;
import dev.fanfare.page.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns the JSON of steps and conditions that a check found to be sound into values.
public final class StepReader {
    private StepReader() {}

    public static List<Step> steps(JsonNode list) {
        List<Step> steps = new ArrayList<>();
        list.forEach(step -> steps.add(step(step)));
        return steps;
    }

    /// @throws IllegalArgumentException when it is outside the JsonLogic subset
    public static Condition condition(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Condition.Literal(node.textValue());
            case BOOLEAN -> new Condition.Literal(node.booleanValue());
            case NUMBER -> new Condition.Literal(node.numberValue());
            case OBJECT -> operation(node);
            case ARRAY, BINARY, MISSING, NULL, POJO -> throw new IllegalArgumentException("not a condition: " + node);
        };
    }

    static Map<String, List<Step>> events(JsonNode on) {
        Map<String, List<Step>> events = new LinkedHashMap<>();
        on.properties().forEach(event -> events.put(event.getKey(), steps(event.getValue())));
        return events;
    }

    private static Step step(JsonNode step) {
        if (step.has("action")) {
            return new Step.Run(
                    step.path("action").asText(),
                    Json.plain(step.path("with")),
                    events(step.path("then")),
                    steps(step.path("else")));
        }
        if (step.has("goto")) {
            return new Step.GoTo(step.path("goto").asText());
        }
        if (step.has("open")) {
            return new Step.Open(step.path("open").asText());
        }
        if (step.has("close")) {
            return new Step.Close(step.path("close").asText());
        }
        if (step.has("toast")) {
            return new Step.Toast(PageReader.text(step.path("toast")));
        }
        return step.has("command") ? command(step) : new Step.Refresh();
    }

    private static Step command(JsonNode step) {
        String command = step.path("command").asText();
        int dot = command.indexOf('.');
        return new Step.Command(
                command.substring(0, Math.max(dot, 0)), command.substring(dot + 1), Json.plain(step.path("with")));
    }

    private static Condition operation(JsonNode node) {
        Map.Entry<String, JsonNode> only = node.properties().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a condition without an operator"));
        if (only.getKey().equals("var")) {
            return new Condition.Variable(only.getValue().asText());
        }
        List<Condition> operands = new ArrayList<>();
        if (only.getValue().isArray()) {
            only.getValue().forEach(operand -> operands.add(condition(operand)));
        } else {
            operands.add(condition(only.getValue()));
        }
        return new Condition.Operation(operator(only.getKey()), operands);
    }

    private static Condition.Operator operator(String symbol) {
        for (Condition.Operator operator : Condition.Operator.values()) {
            if (operator.symbol().equals(symbol)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("unknown operator '%s' in a condition".formatted(symbol));
    }
}
