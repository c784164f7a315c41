package dev.fanfare.action;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import dev.fanfare.component.ActionDefinition.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds a visitor's input against what the action declares. The fields of a form are left to the
/// action, which knows the form.
final class InputCheck {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_NUMBERS = 100;
    private static final int MOST_TEXTS = 100;
    private static final int MOST_UNKNOWN = 10;

    private InputCheck() {}

    static List<Problem> check(ActionDefinition action, Map<String, Object> input) {
        List<Problem> problems = new ArrayList<>(0);
        boolean takesFields = false;
        for (Parameter parameter : action.input()) {
            takesFields |= parameter.kind() == Kind.FIELDS;
            checkValue(parameter, input, problems);
        }
        if (!takesFields) {
            input.keySet().stream()
                    .filter(name -> action.input().stream()
                            .noneMatch(declared -> declared.name().equals(name)))
                    .limit(MOST_UNKNOWN)
                    .forEach(name -> problems.add(unknown(name)));
        }
        return problems;
    }

    static Problem unknown(String name) {
        String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
        return new Problem(shown, "unknown", "no value of this name");
    }

    private static void checkValue(Parameter parameter, Map<String, Object> input, List<Problem> problems) {
        Object value = input.get(parameter.name());
        if (parameter.kind() == Kind.FIELDS) {
            return;
        }
        if (value == null) {
            if (parameter.required()) {
                problems.add(new Problem(parameter.name(), "required", expected(parameter.kind())));
            }
        } else if (!fits(parameter.kind(), value)) {
            problems.add(new Problem(parameter.name(), "type", expected(parameter.kind())));
        }
    }

    private static boolean fits(Kind kind, Object value) {
        return switch (kind) {
            case TEXT, QUIZ, POOL, FORM, POLL, COUPON, CHECKIN -> isText(value);
            case TEXTS ->
                isText(value)
                        || (value instanceof List<?> list
                                && list.size() <= MOST_TEXTS
                                && list.stream().allMatch(InputCheck::isText));
            case INTEGER -> InputNumbers.integer(value).isPresent();
            case INTEGERS ->
                !(value instanceof List<?> list && list.size() > MOST_NUMBERS)
                        && InputNumbers.integers(value).isPresent();
            case FIELDS -> true;
        };
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && text.length() <= LONGEST_TEXT;
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case TEXT -> "a text of at most " + LONGEST_TEXT + " characters";
            case TEXTS -> "a text or a list of at most %d texts".formatted(MOST_TEXTS);
            case INTEGER -> "a whole number";
            case INTEGERS -> "a whole number or a list of them";
            case QUIZ -> "the id of a quiz";
            case POOL -> "the id of a prize pool";
            case FORM -> "the id of a form";
            case POLL -> "the id of a poll";
            case COUPON -> "the id of a coupon";
            case CHECKIN -> "the id of a check-in card";
            case FIELDS -> "the fields of the form";
        };
    }
}
