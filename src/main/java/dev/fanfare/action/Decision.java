package dev.fanfare.action;

import java.util.List;
import java.util.Map;

/// An outcome and the changes that must be committed before anybody hears of it.
public record Decision(Outcome outcome, List<Change> changes) {
    public Decision {
        changes = List.copyOf(changes);
    }

    public static Decision accepted(String outcome, Map<String, Object> data, Change... changes) {
        return new Decision(new Outcome.Accepted(outcome, data), List.of(changes));
    }

    public static Decision accepted(String outcome, Map<String, Object> data, List<Change> changes) {
        return new Decision(new Outcome.Accepted(outcome, data), changes);
    }

    public static Decision refused(String outcome, Map<String, Object> data) {
        return new Decision(new Outcome.Refused(outcome, data), List.of());
    }

    public static Decision invalid(Outcome.Problem... problems) {
        return new Decision(new Outcome.Invalid(List.of(problems)), List.of());
    }
}
