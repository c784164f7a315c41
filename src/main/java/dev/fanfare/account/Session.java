package dev.fanfare.account;

import java.time.Instant;

/// Somebody who has signed in.
///
/// @param account the account's id
/// @param sessions the number of the account's sessions when it began; see `Account`
/// @param issued when it was begun or last renewed
public record Session(String account, long sessions, Instant issued) {
    /// Whether it may still be used by this account.
    public boolean belongsTo(Account owner) {
        return owner.id().equals(account) && owner.sessions() == sessions;
    }
}
