package dev.fanfare.action;

/// An action answered what its definition does not name, so no page could have bound it.
public final class UndeclaredOutcome extends RuntimeException {
    UndeclaredOutcome(String action, String outcome) {
        super("action '%s' answered '%s', which is not among the outcomes of its definition"
                .formatted(action, outcome));
    }
}
