package dev.fanfare.account;

import java.time.Instant;

/// Somebody who may come into the studio.
///
/// @param id never used again for another account
/// @param password its hash, as `PasswordHash` writes it
/// @param sessions the number that a session must carry to be let in: a new one ends all there are
public record Account(
        String id, Email email, String name, Role role, String password, long sessions, Instant createdAt) {
    /// The same account under another name.
    public Account named(String other) {
        return new Account(id, email, other, role, password, sessions, createdAt);
    }

    /// The same account with another role; its sessions end.
    public Account as(Role other) {
        return new Account(id, email, name, other, password, sessions + 1, createdAt);
    }

    /// The same account without its sessions.
    public Account signedOut() {
        return new Account(id, email, name, role, password, sessions + 1, createdAt);
    }

    /// The same account with another password; its sessions end.
    public Account withPassword(String hash) {
        return new Account(id, email, name, role, hash, sessions + 1, createdAt);
    }
}
