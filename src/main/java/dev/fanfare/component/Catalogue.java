package dev.fanfare.component;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every component and every action a page may use on this server. Immutable.
public final class Catalogue {
    private final Map<String, ComponentDefinition> components;
    private final Map<String, ActionDefinition> actions;

    public Catalogue(Collection<ComponentDefinition> components, Collection<ActionDefinition> actions) {
        this.components = byName(components, ComponentDefinition::name);
        this.actions = byName(actions, ActionDefinition::name);
    }

    public Optional<ComponentDefinition> component(String name) {
        return Optional.ofNullable(components.get(name));
    }

    public Optional<ActionDefinition> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    /// All components, ordered by name.
    public Collection<ComponentDefinition> components() {
        return components.values();
    }

    /// All actions, ordered by name.
    public Collection<ActionDefinition> actions() {
        return actions.values();
    }

    private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
        return Collections.unmodifiableMap(
                all.stream().collect(Collectors.toMap(name, Function.identity(), Catalogue::twice, TreeMap::new)));
    }

    private static <T> T twice(T first, T second) {
        throw new IllegalArgumentException("registered twice: %s and %s".formatted(first, second));
    }
}
