package dev.fanfare.action;

import java.util.List;
import java.util.Optional;

/// What the ledger knew of one visitor and of the shared facts asked for, at one instant.
public interface Facts {
    /// The value marked under a key, if it was marked.
    Optional<String> mark(Key key);

    /// How often a key was counted or claimed; 0 for never.
    long count(Key key);

    /// Whether a fact was asked for: all of the visitor's own were, of the shared ones only those
    /// that the action named.
    boolean knows(Key key);

    /// The names of the visitor's own facts that start with `prefix`, in ascending order of their
    /// characters.
    List<String> names(String prefix);
}
