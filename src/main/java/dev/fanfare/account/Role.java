package dev.fanfare.account;

import java.util.Locale;
import java.util.Optional;

/// What an account may do, the least first: each may do what those before it may.
public enum Role {
    /// Looks at everything and changes nothing.
    VIEWER,
    /// Writes and publishes campaigns.
    EDITOR,
    /// Also says who may come in.
    OWNER;

    /// Whether this role may do what needs `needed`.
    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }

    /// Its name as clients spell it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
