package dev.fanfare.store.embedded;

import dev.fanfare.action.Change;
import dev.fanfare.action.Fact;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Reply;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides and writes the commits of one transaction. It belongs to the writer's thread.
///
/// The facts touched are kept here until `flush`: a stock that hundreds of commits of one
/// transaction claim from is read once and written once, and a commit that is lost leaves nothing
/// to undo.
final class Books implements AutoCloseable {
    private final PreparedStatement readFact;
    private final PreparedStatement readReply;
    private final PreparedStatement addReply;
    private final ManyRows facts;
    private final ManyRows entries;
    private final CodesTaken codes;

    private final Map<FactRow.Id, Fact> read = new HashMap<>();
    private final Map<FactRow.Id, Fact> changed = new LinkedHashMap<>();
    private int rows;

    Books(Connection connection) throws SQLException {
        readFact =
                connection.prepareStatement("SELECT n, value FROM facts WHERE campaign = ? AND owner = ? AND name = ?");
        readReply = connection.prepareStatement(
                "SELECT fingerprint, body FROM replies WHERE campaign = ? AND visitor = ? AND key = ?");
        addReply = connection.prepareStatement("INSERT INTO replies (campaign, visitor, key, fingerprint, body)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        facts = new ManyRows(
                connection,
                "INSERT INTO facts (campaign, owner, name, n, value)",
                5,
                "ON CONFLICT DO UPDATE SET n = excluded.n, value = excluded.value");
        entries = new ManyRows(connection, "INSERT INTO entries (campaign, kind, visitor, at, data)", 5, "");
        codes = new CodesTaken(connection);
    }

    /// Forgets what an earlier transaction left behind.
    void begin() {
        read.clear();
        changed.clear();
        facts.begin();
        entries.begin();
        codes.begin();
        rows = 0;
    }

    /// Makes the changes of one commit, or none.
    Ledger.Result book(Booking booking) throws SQLException {
        Map<FactRow.Id, Fact> own = new HashMap<>();
        codes.beginCommit();
        for (Change change : booking.commit().changes()) {
            if (!make(change, booking, own)) {
                Optional<Reply> earlier = reply(booking);
                return earlier.isPresent() ? new Ledger.Result.Replayed(earlier.get()) : new Ledger.Result.Lost(change);
            }
        }
        if (!addReply(booking)) {
            return new Ledger.Result.Replayed(reply(booking).orElseThrow());
        }
        changed.putAll(own);
        codes.keep();
        addEntries(booking);
        return new Ledger.Result.Committed();
    }

    /// Writes the entries and the changed facts; returns how many rows the transaction has written in all.
    int flush() throws SQLException {
        for (Map.Entry<FactRow.Id, Fact> entry : changed.entrySet()) {
            FactRow.Id id = entry.getKey();
            Fact fact = entry.getValue();
            facts.add(
                    id.campaign(), id.owner(), id.name(), fact.n(), fact.value().orElse(null));
        }
        return rows + entries.flush() + facts.flush() + codes.flush();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(readFact, readReply, addReply)) {
            statement.close();
        }
        facts.close();
        entries.close();
        codes.close();
    }

    private boolean make(Change change, Booking booking, Map<FactRow.Id, Fact> own) throws SQLException {
        return switch (change) {
            case Change.MarkOnce(Key key, String value) -> mark(booking.fact(key), value, own);
            case Change.CountUpTo(Key key, long limit) -> count(booking.fact(key), limit, own);
            case Change.Claim claim -> count(booking.fact(claim.key()), claim.limit(), own);
            case Change.TakeCode(String list, String code) ->
                codes.take(new ListedCode(booking.commit().campaign(), list, code));
            case Change.Append _ -> true;
        };
    }

    private boolean mark(FactRow.Id id, String value, Map<FactRow.Id, Fact> own) throws SQLException {
        Fact fact = fact(id, own);
        if (fact.value().isPresent()) {
            return false;
        }
        own.put(id, fact.marked(value));
        return true;
    }

    private boolean count(FactRow.Id id, long limit, Map<FactRow.Id, Fact> own) throws SQLException {
        Fact fact = fact(id, own);
        if (fact.n() >= limit) {
            return false;
        }
        own.put(id, fact.counted());
        return true;
    }

    private Fact fact(FactRow.Id id, Map<FactRow.Id, Fact> own) throws SQLException {
        Fact known = own.get(id);
        if (known == null) {
            known = changed.get(id);
        }
        if (known == null) {
            known = read.get(id);
        }
        if (known == null) {
            known = load(id);
            read.put(id, known);
        }
        return known;
    }

    private Fact load(FactRow.Id id) throws SQLException {
        readFact.setString(1, id.campaign());
        readFact.setString(2, id.owner());
        readFact.setString(3, id.name());
        try (ResultSet row = readFact.executeQuery()) {
            return row.next() ? FactRow.read(row, 1) : Fact.NONE;
        }
    }

    private boolean addReply(Booking booking) throws SQLException {
        Ledger.Commit commit = booking.commit();
        addReply.setString(1, commit.campaign());
        addReply.setString(2, commit.visitor().value());
        addReply.setString(3, commit.idempotencyKey());
        addReply.setString(4, commit.fingerprint());
        addReply.setBytes(5, commit.reply());
        int added = addReply.executeUpdate();
        rows += added;
        return added == 1;
    }

    private Optional<Reply> reply(Booking booking) throws SQLException {
        Ledger.Commit commit = booking.commit();
        readReply.setString(1, commit.campaign());
        readReply.setString(2, commit.visitor().value());
        readReply.setString(3, commit.idempotencyKey());
        try (ResultSet row = readReply.executeQuery()) {
            return row.next() ? Optional.of(new Reply(row.getString(1), row.getBytes(2))) : Optional.empty();
        }
    }

    private void addEntries(Booking booking) {
        Ledger.Commit commit = booking.commit();
        int next = 0;
        for (Change change : commit.changes()) {
            if (change instanceof Change.Append append) {
                entries.add(
                        commit.campaign(),
                        append.kind(),
                        commit.visitor().value(),
                        commit.now().toEpochMilli(),
                        booking.entries().get(next++));
            }
        }
    }
}
