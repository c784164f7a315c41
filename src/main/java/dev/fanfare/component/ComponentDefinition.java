package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.page.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One component as its folder describes it (`component/1`), read and checked.
///
/// @param name `package/component`, such as `core/prize-wheel`
/// @param version semantic version, such as `1.2.0`
/// @param category where the palette lists it
/// @param title its name for a person
/// @param props JSON Schema 2020-12 of its properties, with `x-` hints
/// @param slots what may stand inside it, by slot name
/// @param events what a page may bind, by event name
/// @param commands what a binding may tell it to do, by command name
/// @param template Qute source of its HTML
/// @param style its CSS; empty when it has none
/// @param client its browser module as JavaScript, one `export default`; empty when it has none
/// @param icon its SVG icon
/// @param example a node (`props`, `slots`) that shows it well, and the `resources` it needs, as JSON
/// @param texts its own words by locale, then by key (`{text.key}` in the template)
/// @param definition the whole of `component.json`, as it was read and migrated
public record ComponentDefinition(
        String name,
        String version,
        String category,
        LocalizedText title,
        JsonNode props,
        Map<String, Slot> slots,
        Map<String, Event> events,
        Map<String, Command> commands,
        String template,
        String style,
        String client,
        String icon,
        JsonNode example,
        Map<String, Map<String, String>> texts,
        JsonNode definition) {
    public ComponentDefinition {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        commands = Collections.unmodifiableMap(new LinkedHashMap<>(commands));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /// The property with this `x-control`; of several the first.
    public Optional<String> controlled(String control) {
        return props.path("properties").properties().stream()
                .filter(prop -> prop.getValue().path("x-control").asText().equals(control))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// A place for child nodes.
    ///
    /// @param allow patterns of component names, such as `core/*`; a `*` matches any run of
    ///     characters
    /// @param min the fewest children a published page may have here
    /// @param max the most children
    public record Slot(LocalizedText title, List<String> allow, int min, int max) {
        public Slot {
            allow = List.copyOf(allow);
        }

        /// Whether a component of this name may stand here.
        public boolean allows(String component) {
            return allow.stream().anyMatch(pattern -> matches(pattern, component));
        }

        private static boolean matches(String pattern, String name) {
            int star = pattern.indexOf('*');
            if (star < 0) {
                return pattern.equals(name);
            }
            String head = pattern.substring(0, star);
            String tail = pattern.substring(star + 1);
            return name.length() >= head.length() + tail.length() && name.startsWith(head) && name.endsWith(tail);
        }
    }

    /// Something that happens in the component and that a page may bind.
    ///
    /// @param automatic it happens without the visitor doing anything, as a countdown's end does
    public record Event(LocalizedText title, boolean automatic) {}

    /// Something a binding may tell the component to do.
    ///
    /// @param input JSON Schema of the command's `with`
    public record Command(LocalizedText title, JsonNode input) {}
}
