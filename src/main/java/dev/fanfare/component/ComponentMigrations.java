package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings what a page says about a component from the version it was made with to the installed
/// one, by the `migrations` of the definition.
public final class ComponentMigrations {
    private final List<JsonNode> due;

    private ComponentMigrations(List<JsonNode> due) {
        this.due = List.copyOf(due);
    }

    /// What is to be done for pages that pin `version`; nothing when it is the installed one.
    public static ComponentMigrations since(ComponentDefinition definition, String version) {
        Optional<Version> pinned = Version.of(version);
        List<JsonNode> due = new ArrayList<>();
        for (JsonNode migration : definition.definition().path("migrations")) {
            if (pinned.isPresent() && concerns(migration.path("from").asText(), pinned.get())) {
                due.add(migration);
            }
        }
        return new ComponentMigrations(due);
    }

    /// What is to be done for a node whose page may pin no version of its component: what its props lack of the
    /// installed shape tells then how old it is.
    ///
    /// @param pin the version that the page pins; empty for none
    public static ComponentMigrations due(ComponentDefinition definition, String pin, JsonNode props) {
        return pin.isEmpty() ? by(definition, props) : since(definition, pin);
    }

    /// All migrations from the first on that takes away a prop which is there and which the installed version
    /// does not have.
    private static ComponentMigrations by(ComponentDefinition definition, JsonNode props) {
        JsonNode declared = definition.props().path("properties");
        List<JsonNode> all = new ArrayList<>();
        definition.definition().path("migrations").forEach(all::add);
        for (int i = 0; i < all.size(); i++) {
            boolean older = taken(all.get(i)).anyMatch(name -> props.has(name) && !declared.has(name));
            if (older) {
                return new ComponentMigrations(all.subList(i, all.size()));
            }
        }
        return new ComponentMigrations(List.of());
    }

    private static Stream<String> taken(JsonNode migration) {
        List<String> names = new ArrayList<>();
        migration.path("rename").fieldNames().forEachRemaining(names::add);
        migration.path("remove").forEach(name -> names.add(name.asText()));
        return names.stream();
    }

    /// Whether a page that pins `version` of this component can be used with the installed one:
    /// no newer than it.
    public static boolean canUse(ComponentDefinition definition, String version) {
        Optional<Version> pinned = Version.of(version);
        Optional<Version> installed = Version.of(definition.version());
        return pinned.isPresent()
                && installed.isPresent()
                && Comparator.<Version>naturalOrder().compare(pinned.get(), installed.get()) <= 0;
    }

    /// The props in today's shape: renamed, removed and, where the page has set nothing, set.
    public ObjectNode props(ObjectNode props) {
        ObjectNode now = props.deepCopy();
        for (JsonNode migration : due) {
            rename(now, migration.path("rename"));
            migration.path("remove").forEach(name -> now.remove(name.asText()));
            for (Map.Entry<String, JsonNode> value : migration.path("set").properties()) {
                if (!now.has(value.getKey())) {
                    now.set(value.getKey(), value.getValue());
                }
            }
        }
        return now;
    }

    /// The name that a prop of the pinned version has today; empty when it was removed.
    public Optional<String> name(String prop) {
        String name = prop;
        for (JsonNode migration : due) {
            name = migration.path("rename").path(name).asText(name);
            for (JsonNode removed : migration.path("remove")) {
                if (removed.asText().equals(name)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(name);
    }

    public boolean isEmpty() {
        return due.isEmpty();
    }

    private static boolean concerns(String range, Version pinned) {
        return range.startsWith("<")
                && Version.of(range.substring(1))
                        .filter(below -> pinned.compareTo(below) < 0)
                        .isPresent();
    }

    private static void rename(ObjectNode props, JsonNode names) {
        for (Map.Entry<String, JsonNode> name : names.properties()) {
            JsonNode value = props.remove(name.getKey());
            if (value != null && !props.has(name.getValue().asText())) {
                props.set(name.getValue().asText(), value);
            }
        }
    }
}
