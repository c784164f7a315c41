package dev.fanfare.action;

import java.util.Optional;

/// What a ledger knows under a key: how often it was counted, and the value it was marked with.
public record Fact(long n, Optional<String> value) {
    /// Never counted, never marked.
    public static final Fact NONE = new Fact(0, Optional.empty());

    public Fact counted() {
        return new Fact(n + 1, value);
    }

    public Fact marked(String mark) {
        return new Fact(n, Optional.of(mark));
    }
}
