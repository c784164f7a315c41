package dev.fanfare.render;

import dev.fanfare.component.ComponentDefinition;

/// A component's template cannot be rendered: its author must mend it.
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    BrokenTemplate(ComponentDefinition definition, Exception cause) {
        super(
                "component '%s' %s: template.html cannot be rendered: %s"
                        .formatted(definition.name(), definition.version(), cause.getMessage()),
                cause);
        reason = String.valueOf(cause.getMessage());
    }

    /// What the template engine says, with the line.
    String reason() {
        return reason;
    }
}
