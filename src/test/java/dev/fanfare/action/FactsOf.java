package dev.fanfare.action;

import dev.fanfare.action.Change.Append;
import dev.fanfare.action.Change.Claim;
import dev.fanfare.action.Change.CountUpTo;
import dev.fanfare.action.Change.MarkOnce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Facts written down by a test. Immutable: `after` gives what is known once a decision is made.
public record FactsOf(Map<Key, String> marks, Map<Key, Long> counts, List<Append> entries) implements Facts {
    public static final FactsOf NOTHING = new FactsOf(Map.of(), Map.of(), List.of());

    public FactsOf marked(Key key, String value) {
        Map<Key, String> more = new HashMap<>(marks);
        more.put(key, value);
        return new FactsOf(more, counts, entries);
    }

    public FactsOf counted(Key key, long count) {
        Map<Key, Long> more = new HashMap<>(counts);
        more.put(key, count);
        return new FactsOf(marks, more, entries);
    }

    /// What is known after `decision`; fails when one of its changes is not possible.
    public FactsOf after(Decision decision) {
        FactsOf facts = this;
        for (Change change : decision.changes()) {
            facts = facts.after(change);
        }
        return facts;
    }

    private FactsOf after(Change change) {
        return switch (change) {
            case MarkOnce(Key key, String value) -> {
                require(mark(key).isEmpty(), change);
                yield marked(key, value);
            }
            case CountUpTo(Key key, long limit) -> {
                require(count(key) < limit, change);
                yield counted(key, count(key) + 1);
            }
            case Claim claim -> {
                require(count(claim.key()) < claim.limit(), change);
                yield counted(claim.key(), count(claim.key()) + 1);
            }
            case Change.TakeCode(String list, String code) -> {
                Key gone = Key.shared("codes/" + list + "/c/" + code);
                require(mark(gone).isEmpty(), change);
                yield marked(gone, "");
            }
            case Append entry -> {
                List<Append> more = new ArrayList<>(entries);
                more.add(entry);
                yield new FactsOf(marks, counts, more);
            }
        };
    }

    private static void require(boolean possible, Change change) {
        if (!possible) {
            throw new AssertionError("not possible: " + change);
        }
    }

    @Override
    public Optional<String> mark(Key key) {
        return Optional.ofNullable(marks.get(key));
    }

    @Override
    public long count(Key key) {
        return counts.getOrDefault(key, 0L);
    }

    @Override
    public boolean knows(Key key) {
        return true;
    }

    @Override
    public List<String> names(String prefix) {
        return marks.keySet().stream()
                .filter(key -> key.scope() == Key.Scope.VISITOR)
                .map(Key::name)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }
}
