package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import dev.fanfare.page.Condition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a condition keeps to the JsonLogic subset and asks for something a page can know.
final class ConditionCheck {
    private static final Set<String> ROOTS =
            Set.of("visitor", "quizzes", "pools", "forms", "polls", "coupons", "checkins", "campaign", "now", "result");
    private static final Set<String> RESOURCES = Set.of("quizzes", "pools", "forms", "polls", "coupons", "checkins");
    private static final String OPERATORS = Arrays.stream(Condition.Operator.values())
            .map(Condition.Operator::symbol)
            .collect(Collectors.joining(" ", "one operator of ", " var"));

    private final Surroundings around;
    private final Findings findings;

    ConditionCheck(Surroundings around, Findings findings) {
        this.around = around;
        this.findings = findings;
    }

    void check(JsonNode condition, Pointer at) {
        if (condition.isTextual() || condition.isBoolean() || condition.isNumber()) {
            return;
        }
        if (condition.size() != 1 || !condition.isObject()) {
            refuse(at, "condition", OPERATORS, "a condition has %s".formatted(shown(condition)));
            return;
        }
        Map.Entry<String, JsonNode> only = condition.properties().iterator().next();
        Pointer inside = at.at(only.getKey());
        if (only.getKey().equals("var")) {
            variable(only.getValue(), inside);
            return;
        }
        operation(only.getKey(), only.getValue(), inside);
    }

    private void operation(String symbol, JsonNode operands, Pointer at) {
        String expected = operands(symbol);
        if (expected.isEmpty()) {
            refuse(at, "condition", OPERATORS, "a condition uses the operator '%s'".formatted(symbol));
            return;
        }
        int count = operands.isArray() ? operands.size() : 1;
        boolean fits = switch (expected) {
            case "1" -> count == 1;
            case "2" -> count == 2;
            default -> count >= 1;
        };
        if (!fits) {
            refuse(at, "condition", expected + " operands", "'%s' has %d operands".formatted(symbol, count));
        }
        if (!operands.isArray()) {
            check(operands, at);
            return;
        }
        for (int i = 0; i < operands.size(); i++) {
            check(operands.path(i), at.at(i));
        }
    }

    private static String operands(String symbol) {
        return switch (symbol) {
            case "!" -> "1";
            case "==", "!=", "<", "<=", ">", ">=", "in" -> "2";
            case "and", "or" -> "1 or more";
            default -> "";
        };
    }

    private void variable(JsonNode path, Pointer at) {
        String[] parts = path.asText().split("\\.", -1);
        if (!path.isTextual() || !ROOTS.contains(parts[0])) {
            refuse(
                    at,
                    "condition",
                    "a path that starts with visitor, quizzes, pools, forms, polls, coupons, checkins, campaign, now or result",
                    "a condition reads %s".formatted(shown(path)));
            return;
        }
        if (!RESOURCES.contains(parts[0]) || parts.length == 1) {
            return;
        }
        String kind = StepsCheck.singular(parts[0]);
        Set<String> names = around.named(kind).orElse(Set.of());
        if (!names.contains(parts[1])) {
            String expected = StepsCheck.oneOf(kind, names);
            findings.unfinished(
                    at,
                    "unknown-" + kind,
                    expected,
                    "a condition reads '%s'; expected %s".formatted(path.asText(), expected),
                    Map.of("name", parts[1]));
        }
    }

    private void refuse(Pointer at, String rule, String expected, String what) {
        findings.broken(at, rule, expected, "%s; expected %s".formatted(what, expected));
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }
}
