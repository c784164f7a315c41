package dev.fanfare.render.style;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a style sheet.
sealed interface Css {
    String text();

    static String text(List<? extends Css> parts) {
        return parts.stream().map(Css::text).collect(Collectors.joining());
    }

    /// Declarations for what a selector selects.
    record Rule(String selector, List<Declaration> declarations) implements Css {
        public Rule {
            declarations = List.copyOf(declarations);
        }

        @Override
        public String text() {
            return declarations.isEmpty()
                    ? ""
                    : declarations.stream()
                            .map(one -> one.name() + ":" + one.value())
                            .collect(Collectors.joining(";", selector + "{", "}"));
        }

        boolean declares(String name) {
            return declarations.stream().anyMatch(one -> one.name().equals(name));
        }

        /// The last value declared under this name; empty when there is none.
        String value(String name) {
            return declarations.stream()
                    .filter(one -> one.name().equals(name))
                    .reduce((_, last) -> last)
                    .map(Declaration::value)
                    .orElse("");
        }
    }

    record Declaration(String name, String value) {}

    /// What holds under a condition, and other at-rules with rules inside.
    record Group(String prelude, List<Css> parts) implements Css {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            String inside = Css.text(parts);
            return inside.isEmpty() ? "" : prelude + "{" + inside + "}";
        }

        boolean isKeyframes() {
            return prelude.contains("keyframes");
        }
    }

    /// What is left as it is.
    record Verbatim(String text) implements Css {}
}
