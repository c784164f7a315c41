package dev.fanfare.action;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One thing an action wants to be true from now on. The changes of a decision are made all or
/// none.
public sealed interface Change {
    /// Marks a key with a value; not possible when the key is marked already.
    record MarkOnce(Key key, String value) implements Change {}

    /// Counts a key up by one; not possible when its count has reached `limit`.
    record CountUpTo(Key key, long limit) implements Change {}

    /// Takes one from a shared stock of `limit`; not possible when all are taken.
    record Claim(String stock, long limit) implements Change {
        /// The fact that counts how many were taken.
        public Key key() {
            return Key.shared(stock);
        }
    }

    /// Takes a code out of a list of the campaign (see `CodeLists`); not possible when somebody has
    /// taken it, or it is not in the list any more.
    record TakeCode(String list, String code) implements Change {}

    /// Adds an entry to the campaign's books; always possible.
    ///
    /// @param kind `win`, `consolation`, `lose`, `lead`, `registration`, `quiz`, `coupon`, `checkin` or `vote`
    /// @param data what is exported: JSON values as plain Java
    record Append(String kind, Map<String, Object> data) implements Change {
        public Append {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }
}
