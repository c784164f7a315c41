package dev.fanfare.store.embedded;

import dev.fanfare.account.Account;
import dev.fanfare.account.AccountStore;
import dev.fanfare.account.Email;
import dev.fanfare.account.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The accounts in the embedded database. What must hold of all of them is looked at by the one
/// thread that writes, in the transaction that would change it.
public final class EmbeddedAccountStore implements AccountStore {
    private static final String ALL = "SELECT id, email, name, role, password, sessions, created_at FROM accounts";

    private final Writer writer;
    private final Readers readers;

    public EmbeddedAccountStore(EmbeddedDatabase database) {
        this.writer = database.writer();
        this.readers = database.readers();
    }

    @Override
    public boolean isEmpty() {
        return readers.read(reader -> {
            try (ResultSet row =
                    reader.prepare("SELECT EXISTS (SELECT 1 FROM accounts)").executeQuery()) {
                return !row.next() || !row.getBoolean(1);
            }
        });
    }

    @Override
    public List<Account> accounts() {
        return readers.read(reader -> read(reader.prepare(ALL + " ORDER BY email")));
    }

    @Override
    public Optional<Account> account(String id) {
        return readers.read(reader -> first(reader.prepare(ALL + " WHERE id = ?", id)));
    }

    @Override
    public Optional<Account> account(Email email) {
        return readers.read(reader -> first(reader.prepare(ALL + " WHERE email = ?", email.value())));
    }

    @Override
    public boolean addFirst(Account owner) {
        return 1 == writer.write(connection -> insert(connection, owner, "NOT EXISTS (SELECT 1 FROM accounts)"));
    }

    @Override
    public boolean add(Account account) {
        return 1 == writer.write(connection -> insert(connection, account, "true ON CONFLICT (email) DO NOTHING"));
    }

    @Override
    public Change change(String id, UnaryOperator<Account> change) {
        return writer.write(connection -> {
            Optional<Account> before = find(connection, id);
            if (before.isEmpty()) {
                return new Change.Unknown();
            }
            Account after = change.apply(before.get());
            if (after.role() != Role.OWNER && isLastOwner(connection, before.get())) {
                return new Change.LastOwner();
            }
            Connections.update(
                    connection,
                    "UPDATE accounts SET name = ?, role = ?, password = ?, sessions = ? WHERE id = ?",
                    after.name(),
                    after.role().word(),
                    after.password(),
                    after.sessions(),
                    id);
            return new Change.Done(after);
        });
    }

    @Override
    public Change remove(String id) {
        return writer.write(connection -> {
            Optional<Account> before = find(connection, id);
            if (before.isEmpty()) {
                return new Change.Unknown();
            }
            if (isLastOwner(connection, before.get())) {
                return new Change.LastOwner();
            }
            Connections.update(connection, "DELETE FROM accounts WHERE id = ?", id);
            return new Change.Done(before.get());
        });
    }

    private static int insert(Connection connection, Account account, String condition) throws SQLException {
        return Connections.update(
                connection,
                "INSERT INTO accounts (id, email, name, role, password, sessions, created_at)"
                        + " SELECT ?, ?, ?, ?, ?, ?, ? WHERE " + condition,
                account.id(),
                account.email().value(),
                account.name(),
                account.role().word(),
                account.password(),
                account.sessions(),
                account.createdAt().toEpochMilli());
    }

    private static boolean isLastOwner(Connection connection, Account account) throws SQLException {
        return account.role() == Role.OWNER
                && Connections.readInt(connection, "SELECT count(*) FROM accounts WHERE role = 'owner'") == 1;
    }

    private static Optional<Account> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL + " WHERE id = ?")) {
            statement.setString(1, id);
            return first(statement);
        }
    }

    private static Optional<Account> first(PreparedStatement statement) throws SQLException {
        return read(statement).stream().findFirst();
    }

    private static List<Account> read(PreparedStatement statement) throws SQLException {
        List<Account> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Account(
                        row.getString("id"),
                        new Email(row.getString("email")),
                        row.getString("name"),
                        Role.of(row.getString("role")).orElse(Role.VIEWER),
                        row.getString("password"),
                        row.getLong("sessions"),
                        Instant.ofEpochMilli(row.getLong("created_at"))));
            }
        }
        return List.copyOf(found);
    }
}
