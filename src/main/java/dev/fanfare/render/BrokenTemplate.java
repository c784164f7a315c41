package dev.fanfare.render;

import dev.fanfare.component.ComponentDefinition;

/// A component's template cannot be rendered: its author must mend it.
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenTemplate(ComponentDefinition definition, Exception cause) {
        super(
                "component '%s' %s: template.html cannot be rendered: %s"
                        .formatted(definition.name(), definition.version(), cause.getMessage()),
                cause);
    }
}
