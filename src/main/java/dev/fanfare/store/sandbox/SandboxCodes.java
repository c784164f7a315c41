package dev.fanfare.store.sandbox;

import dev.fanfare.action.CodeFact;
import dev.fanfare.action.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The code lists of a sandbox: copies, read when a list is first asked for.
final class SandboxCodes {
    private final Function<String, List<String>> source;
    private final Map<String, List<String>> left = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<String, Set<String>> ofCommit = new HashMap<>();

    SandboxCodes(Function<String, List<String>> source) {
        this.source = source;
    }

    Fact fact(CodeFact fact) {
        List<String> codes = left(fact.list());
        int gone = taken.getOrDefault(fact.list(), Set.of()).size();
        return switch (fact) {
            case CodeFact.Held _ -> new Fact(codes.size() + gone, Optional.empty());
            case CodeFact.Taken _ -> new Fact(gone, Optional.empty());
            case CodeFact.Left luck ->
                new Fact(0, codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(luck.choice(codes.size()))));
        };
    }

    void begin() {
        ofCommit.clear();
    }

    boolean take(String list, String code) {
        return left(list).contains(code)
                && ofCommit.computeIfAbsent(list, _ -> new HashSet<>()).add(code);
    }

    void keep() {
        ofCommit.forEach((list, codes) -> {
            left(list).removeAll(codes);
            taken.computeIfAbsent(list, _ -> new HashSet<>()).addAll(codes);
        });
    }

    private List<String> left(String list) {
        return left.computeIfAbsent(list, name -> new ArrayList<>(source.apply(name)));
    }
}
