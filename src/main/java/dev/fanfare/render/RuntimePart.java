package dev.fanfare.render;

import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.page.Bindings;
import dev.fanfare.page.PageDocument;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of the visitor runtime that is sent only with the pages that need it; `parts.json` in the runtime's
/// folder has the same names.
enum RuntimePart {
    /// Nodes that are shown under a condition.
    CONDITIONS,
    /// Forms: in the page, or made by a component's module.
    FORMS,
    /// Actions on the server.
    PLAY,
    /// How it stands with what is played, for components that ask.
    STANDING;

    private static final Pattern FORM = Pattern.compile("<form|[\"'`]form[\"'`]", Pattern.CASE_INSENSITIVE);

    /// What this page needs.
    ///
    /// @param html its content
    /// @param components those that are on it
    static Set<RuntimePart> of(PageDocument page, String html, Collection<ComponentDefinition> components) {
        EnumSet<RuntimePart> needed = EnumSet.noneOf(RuntimePart.class);
        for (RuntimePart part : values()) {
            boolean needs = switch (part) {
                case CONDITIONS -> page.nodes().anyMatch(node -> node.showIf().isPresent());
                case FORMS -> html.contains("<form") || anyModule(components, FORM.asPredicate());
                case PLAY -> !Bindings.of(Map.of("page", page)).isEmpty();
                case STANDING -> anyModule(components, module -> module.contains("standing"));
            };
            if (needs) {
                needed.add(part);
            }
        }
        return needed;
    }

    private static boolean anyModule(Collection<ComponentDefinition> components, Predicate<String> holds) {
        return components.stream().map(ComponentDefinition::client).anyMatch(holds);
    }

    /// The file of the runtime that has these parts and no others.
    static String file(Set<RuntimePart> parts) {
        return Stream.concat(
                        Stream.of("runtime"),
                        Arrays.stream(values()).filter(parts::contains).map(RuntimePart::key))
                .collect(Collectors.joining("-", "", ".js"));
    }

    /// Its name in `parts.json`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
