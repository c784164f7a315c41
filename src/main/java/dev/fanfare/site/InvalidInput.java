package dev.fanfare.site;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells a visitor's browser which values of the input an action did not accept.
final class InvalidInput {
    private final FieldMessages messages = new FieldMessages();

    Problem problem(List<Outcome.Problem> wrong, ActionRunner.Request call) {
        List<Map<String, Object>> errors =
                wrong.stream().map(problem -> error(problem, call)).toList();
        return Problem.of(
                        "invalid-input",
                        422,
                        "The input is not what the action accepts",
                        "%d of the input's values are not accepted; nothing happened".formatted(errors.size()))
                .with("errors", errors);
    }

    private Map<String, Object> error(Outcome.Problem problem, ActionRunner.Request call) {
        return Map.of(
                "field", problem.field(),
                "rule", problem.rule(),
                "expected", problem.expected(),
                "message", messages.message(problem, field(problem.field(), call), call.locales()));
    }

    /// The field of the form that the binding names, if it names one.
    ///
    /// @param input its name, or that of one of its parts, such as `home.city`
    private static Optional<Field> field(String input, ActionRunner.Request call) {
        String name = input.split("\\.", 2)[0];
        return Optional.ofNullable(call.binding().with().get("form"))
                .flatMap(form -> Optional.ofNullable(call.resources().forms().get(form)))
                .map(Form::fields)
                .flatMap(fields -> fields.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst());
    }
}
