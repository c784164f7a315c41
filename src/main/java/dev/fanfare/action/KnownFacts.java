package dev.fanfare.action;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// Facts that a ledger read at one instant.
///
/// @param own the visitor's, by name
/// @param shared those of `asked` that there are, by name
/// @param asked the names of the shared facts that may be asked about
public record KnownFacts(NavigableMap<String, Fact> own, Map<String, Fact> shared, Set<String> asked) implements Facts {
    @Override
    public Optional<String> mark(Key key) {
        return fact(key).value();
    }

    @Override
    public long count(Key key) {
        return fact(key).n();
    }

    @Override
    public boolean knows(Key key) {
        return key.scope() == Key.Scope.VISITOR || asked.contains(key.name());
    }

    @Override
    public List<String> names(String prefix) {
        return own.tailMap(prefix, true).keySet().stream()
                .takeWhile(name -> name.startsWith(prefix))
                .toList();
    }

    private Fact fact(Key key) {
        return switch (key.scope()) {
            case VISITOR -> own.getOrDefault(key.name(), Fact.NONE);
            case SHARED -> sharedFact(key.name());
        };
    }

    private Fact sharedFact(String name) {
        if (!asked.contains(name)) {
            throw new IllegalArgumentException(
                    "the shared fact '%s' was not asked for; an action names what it reads in sharedFacts"
                            .formatted(name));
        }
        return shared.getOrDefault(name, Fact.NONE);
    }
}
