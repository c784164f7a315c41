package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.account.AccountStore;
import dev.fanfare.account.Email;
import dev.fanfare.account.Role;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes, changes and removes accounts for the resources of the studio; every "no" is a `Refusal`.
public final class Accounts {
    private static final int LONGEST_NAME = 100;
    private static final int ID_BYTES = 10;

    private final AccountStore store;
    private final SignIn signIn;
    private final InstantSource clock;

    public Accounts(AccountStore store, SignIn signIn, InstantSource clock) {
        this.store = store;
        this.signIn = signIn;
        this.clock = clock;
    }

    List<Account> all() {
        return store.accounts();
    }

    boolean none() {
        return store.isEmpty();
    }

    Account account(String id) {
        return store.account(id).orElseThrow(() -> unknown(id));
    }

    /// Makes the first account, an owner's whatever was asked for.
    ///
    /// @return empty when somebody else was quicker
    Optional<Account> first(Members asked) {
        Account owner = asked(asked, Role.OWNER);
        return store.addFirst(owner) ? Optional.of(owner) : Optional.empty();
    }

    /// Makes one more account.
    Account add(Members asked) {
        Account account = asked(asked, role(asked).orElse(Role.EDITOR));
        if (!store.add(account)) {
            throw new Refusal(Problem.of(
                    "email-taken",
                    409,
                    "There is an account with this e-mail address",
                    "'%s' has an account already".formatted(account.email())));
        }
        return account;
    }

    Account change(String id, Members asked) {
        Optional<String> name = asked.optional("name").map(Accounts::name);
        Optional<Role> role = role(asked);
        account(id);
        Optional<String> password = asked.optional("password").map(signIn::hashOf);
        return done(id, store.change(id, account -> {
            Account named = name.map(account::named).orElse(account);
            Account cast =
                    role.filter(other -> other != named.role()).map(named::as).orElse(named);
            return password.map(cast::withPassword).orElse(cast);
        }));
    }

    Account withPassword(Account account, String password) {
        String hash = signIn.hashOf(password);
        return done(account.id(), store.change(account.id(), one -> one.withPassword(hash)));
    }

    /// Ends every session of an account.
    void signOut(Account account) {
        done(account.id(), store.change(account.id(), Account::signedOut));
    }

    void remove(String id) {
        done(id, store.remove(id));
    }

    private static Account done(String id, AccountStore.Change change) {
        return switch (change) {
            case AccountStore.Change.Done(Account account) -> account;
            case AccountStore.Change.Unknown() -> throw unknown(id);
            case AccountStore.Change.LastOwner() ->
                throw new Refusal(Problem.of(
                        "last-owner",
                        409,
                        "The last owner has to stay",
                        "make somebody else an owner first: nobody else could let anybody in"));
        };
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                Problem.of("unknown-account", 404, "No such account", "there is no account '%s'".formatted(id)));
    }

    private Account asked(Members asked, Role role) {
        String typed = asked.text("email");
        Email email = Email.typed(typed)
                .orElseThrow(() -> new Refusal(Problem.of(
                                "bad-email",
                                422,
                                "That is no e-mail address",
                                "'email' is '%s'; expected an address such as mina@example.com".formatted(typed))
                        .with("member", "email")));
        String name = asked.optional("name")
                .filter(one -> !one.isBlank())
                .map(Accounts::name)
                .orElseGet(() -> email.value().substring(0, email.value().indexOf('@')));
        String hash = signIn.hashOf(asked.text("password"));
        return new Account(id(), email, name, role, hash, 1, clock.instant());
    }

    private static Optional<Role> role(Members asked) {
        return asked.optional("role")
                .map(word -> Role.of(word)
                        .orElseThrow(() -> new Refusal(Problem.of(
                                        "unknown-role",
                                        422,
                                        "No such role",
                                        "'role' is '%s'; expected owner, editor or viewer".formatted(word))
                                .with("member", "role"))));
    }

    private static String name(String typed) {
        String name = typed.strip().replaceAll("\\p{Cntrl}", "");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal(Problem.of(
                            "bad-name",
                            422,
                            "The name is empty or too long",
                            "'name' has %d characters; expected 1 to %d".formatted(name.length(), LONGEST_NAME))
                    .with("member", "name"));
        }
        return name;
    }

    private static String id() {
        byte[] chance = new byte[ID_BYTES];
        new SecureRandom().nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }

    /// What clients see of an account.
    static Map<String, Object> json(Account account) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", account.id());
        json.put("name", account.name());
        json.put("email", account.email().value());
        json.put("role", account.role().word());
        json.put("createdAt", account.createdAt().toString());
        return json;
    }
}
