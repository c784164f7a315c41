package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.account.AccountStore;
import dev.fanfare.account.Attempts;
import dev.fanfare.account.Email;
import dev.fanfare.account.PasswordHash;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Checks and makes passwords. Who guesses has to wait; who asks learns nothing about which accounts
/// there are.
public final class SignIn {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 30;
    private static final int REMEMBERED = 10_000;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    /// Of no password: checked where there is no account, so that this takes as long.
    private static final String NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

    private final AccountStore accounts;
    private final InstantSource clock;
    private final Hashing hashing = new Hashing();
    private final Attempts byAccount = new Attempts(PER_ACCOUNT, WINDOW, REMEMBERED);
    private final Attempts byAddress = new Attempts(PER_ADDRESS, WINDOW, REMEMBERED);

    public SignIn(AccountStore accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The account with this e-mail address and password.
    ///
    /// @param address where the attempt comes from
    /// @throws Refusal 429 after too many attempts, 503 when too many are signing in
    Optional<Account> account(String email, String password, String address) {
        Optional<Email> typed = Email.typed(email);
        String name = typed.map(Email::value).orElse("");
        return attempt(name, address, () -> {
            Optional<Account> account = typed.flatMap(accounts::account);
            boolean right = matches(password, account.map(Account::password).orElse(NOBODYS));
            return account.filter(_ -> right);
        });
    }

    /// Whether this is the password of an account that has signed in already.
    boolean isOf(Account account, String password, String address) {
        return attempt(
                        account.email().value(),
                        address,
                        () -> Optional.of(account).filter(one -> matches(password, one.password())))
                .isPresent();
    }

    private <T> Optional<T> attempt(String account, String address, Supplier<Optional<T>> check) {
        count(byAddress, address);
        count(byAccount, account);
        try {
            Optional<T> passed = check.get();
            passed.ifPresent(_ -> forgive(account, address));
            return passed;
        } catch (Refusal busy) {
            forgive(account, address);
            throw busy;
        }
    }

    private void count(Attempts attempts, String who) {
        attempts.attempt(who, clock.instant()).ifPresent(wait -> {
            int seconds = (int) Math.max(1, wait.toSeconds());
            throw new Refusal(Problem.of(
                            "too-many-attempts",
                            429,
                            "Too many attempts to sign in",
                            "wait %d seconds and try again".formatted(seconds))
                    .with("retryAfter", seconds));
        });
    }

    private void forgive(String account, String address) {
        byAccount.forgive(account);
        byAddress.forgive(address);
    }

    private boolean matches(String password, String hash) {
        String tried = password.length() > 2 * LONGEST ? "" : password;
        return hashing.hash(() -> PasswordHash.matches(tried, hash));
    }

    /// The hash of a new password.
    ///
    /// @throws Refusal 422 for one that is too short or too long, 503 when too many are signing in
    String hashOf(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST || password.isBlank()) {
            throw new Refusal(Problem.of(
                            "weak-password",
                            422,
                            "The password is too short or too long",
                            "expected %d to %d characters".formatted(SHORTEST, LONGEST))
                    .with("shortest", SHORTEST)
                    .with("longest", LONGEST));
        }
        return hashing.hash(() -> PasswordHash.of(password));
    }
}
