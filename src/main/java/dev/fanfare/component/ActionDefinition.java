package dev.fanfare.component;

import dev.fanfare.page.LocalizedText;
import java.util.List;

/// What a page must know of an action to bind it: its fixed input, the visitor's input and its
/// outcomes.
///
/// @param name such as `draw.enter`
/// @param title its name for a person
/// @param with the input the author fixes in the binding
/// @param input the input the visitor's browser sends
/// @param outcomes every outcome it can answer, in the order a designer should list them
public record ActionDefinition(
        String name,
        LocalizedText title,
        List<Parameter> with,
        List<Parameter> input,
        List<OutcomeDefinition> outcomes) {
    public ActionDefinition {
        with = List.copyOf(with);
        input = List.copyOf(input);
        outcomes = List.copyOf(outcomes);
    }

    public boolean declares(String outcome) {
        return outcomes.stream().anyMatch(declared -> declared.name().equals(outcome));
    }

    /// One named value of an action's input.
    public record Parameter(String name, Kind kind, boolean required, LocalizedText title) {}

    /// What a parameter holds. `QUIZ`, `POOL`, `FORM`, `POLL`, `COUPON` and `CHECKIN` name a resource
    /// of the campaign; `FIELDS` stands for one value per field of the form the binding names.
    public enum Kind {
        TEXT,
        TEXTS,
        INTEGER,
        INTEGERS,
        QUIZ,
        POOL,
        FORM,
        POLL,
        COUPON,
        CHECKIN,
        FIELDS
    }

    /// One answer an action can give.
    public record OutcomeDefinition(String name, LocalizedText title) {}
}
