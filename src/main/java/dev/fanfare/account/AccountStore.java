package dev.fanfare.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps accounts. Every method returns only when what it wrote is on disk. No two accounts have one
/// e-mail address, and where there are accounts, one of them is an owner. Thread safe.
public interface AccountStore {
    boolean isEmpty();

    /// All accounts, ordered by e-mail address.
    List<Account> accounts();

    Optional<Account> account(String id);

    Optional<Account> account(Email email);

    /// Adds the very first account; false when there is one already.
    boolean addFirst(Account owner);

    /// Adds one more account; false when its e-mail address is taken.
    boolean add(Account account);

    /// Changes an account.
    ///
    /// @param change gets the account as it is; leaves its id and its e-mail address as they are
    Change change(String id, UnaryOperator<Account> change);

    Change remove(String id);

    /// What became of a change.
    sealed interface Change {
        /// @param account as it is now, or as it was when it was removed
        record Done(Account account) implements Change {}

        record Unknown() implements Change {}

        /// Nobody would be left who may let others in; nothing was changed.
        record LastOwner() implements Change {}
    }
}
