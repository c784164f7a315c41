package dev.fanfare.store.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fanfare.action.Change;
import dev.fanfare.action.Fact;
import dev.fanfare.action.Facts;
import dev.fanfare.action.KnownFacts;
import dev.fanfare.action.Ledger;
import dev.fanfare.visitor.VisitorId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The ledger in the embedded database. Commits that arrive together share one fsync. A stage
/// fails with `LedgerBusy` when too many are waiting and with `DatabaseFailed` when the disk does.
public final class EmbeddedLedger implements Ledger {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /// Entries read at once; between two reads the log may start anew and visitors may read.
    private static final int CHUNK = 500;

    private static final String COUNTED =
            "SELECT kind, count(*) FROM entries NOT INDEXED WHERE campaign = ? AND number > ? GROUP BY kind";
    private static final String PEOPLE =
            "SELECT count(DISTINCT visitor) FROM entries NOT INDEXED WHERE campaign = ? AND number > ?";

    private final Writer writer;
    private final Readers readers;
    private final Executor continuations;

    /// @param continuations where the stages of commits complete, each in a task of its own
    public EmbeddedLedger(EmbeddedDatabase database, Executor continuations) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.continuations = continuations;
    }

    @Override
    public Facts facts(String campaign, VisitorId visitor, Set<String> shared) {
        return readers.read(reader -> {
            PreparedStatement statement = reader.prepare(factsOf(shared.size()), campaign, visitor.value(), campaign);
            int next = 4;
            for (String name : shared) {
                statement.setString(next++, name);
            }
            NavigableMap<String, Fact> own = new TreeMap<>();
            Map<String, Fact> common = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    (row.getString(1).equals(FactRow.Id.SHARED) ? common : own)
                            .put(row.getString(2), FactRow.read(row, 3));
                }
            }
            common.putAll(CodesLeft.facts(reader, campaign, shared));
            return new KnownFacts(own, common, Set.copyOf(shared));
        });
    }

    @Override
    public Optional<Reply> reply(String campaign, VisitorId visitor, String idempotencyKey) {
        return readers.read(reader -> {
            PreparedStatement statement = reader.prepare(
                    "SELECT fingerprint, body FROM replies WHERE campaign = ? AND visitor = ? AND key = ?",
                    campaign,
                    visitor.value(),
                    idempotencyKey);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Reply(row.getString(1), row.getBytes(2))) : Optional.empty();
            }
        });
    }

    @Override
    public CompletionStage<Result> commit(Commit commit) {
        CompletableFuture<Result> stage = new CompletableFuture<>();
        writer.offer(new Booking(commit, entriesOf(commit), stage, continuations));
        return stage;
    }

    @Override
    public List<Entry> newest(String campaign, String kind, int limit) {
        return entries(
                "SELECT * FROM entries WHERE campaign = ? AND kind = ? AND number < ? ORDER BY number DESC LIMIT ?",
                campaign,
                kind,
                Long.MAX_VALUE,
                limit);
    }

    @Override
    public void each(String campaign, String kind, Consumer<Entry> visit) {
        List<Entry> chunk = after(campaign, kind, 0);
        while (!chunk.isEmpty()) {
            chunk.forEach(visit);
            chunk = after(campaign, kind, chunk.getLast().number());
        }
    }

    /// Entries are numbered as they come, so that only those since then are looked at.
    @Override
    public Tally tally(String campaign, Instant from) {
        return readers.read(reader -> {
            long before = before(reader, from);
            Map<String, Long> kinds = new HashMap<>();
            PreparedStatement counted = reader.prepare(COUNTED, campaign);
            counted.setLong(2, before);
            try (ResultSet row = counted.executeQuery()) {
                while (row.next()) {
                    kinds.put(row.getString(1), row.getLong(2));
                }
            }
            PreparedStatement people = reader.prepare(PEOPLE, campaign);
            people.setLong(2, before);
            try (ResultSet row = people.executeQuery()) {
                return new Tally(row.next() ? row.getLong(1) : 0, kinds);
            }
        });
    }

    /// The number of the last entry before an instant; 0 for none.
    private static long before(Readers.Reader reader, Instant from) throws SQLException {
        PreparedStatement last = reader.prepare("SELECT number FROM entries WHERE at < ? ORDER BY number DESC LIMIT 1");
        last.setLong(1, from.toEpochMilli());
        try (ResultSet row = last.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private List<Entry> after(String campaign, String kind, long number) {
        return entries(
                "SELECT * FROM entries WHERE campaign = ? AND kind = ? AND number > ? ORDER BY number LIMIT ?",
                campaign,
                kind,
                number,
                CHUNK);
    }

    private List<Entry> entries(String sql, String campaign, String kind, long bound, int limit) {
        return readers.read(reader -> {
            PreparedStatement statement = reader.prepare(sql, campaign, kind);
            statement.setLong(3, bound);
            statement.setInt(4, limit);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getString("kind"),
                new VisitorId(row.getString("visitor")),
                Instant.ofEpochMilli(row.getLong("at")),
                data(row.getString("data")));
    }

    private static Map<String, Object> data(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an entry of the database holds broken JSON: " + json, broken);
        }
    }

    private static List<String> entriesOf(Commit commit) {
        List<String> entries = new ArrayList<>();
        for (Change change : commit.changes()) {
            if (change instanceof Change.Append(String kind, Map<String, Object> data)) {
                entries.add(json(kind, data));
            }
        }
        return entries;
    }

    private static String json(String kind, Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(
                    "a '%s' entry holds what JSON cannot: %s".formatted(kind, data), notJson);
        }
    }

    /// One statement for all facts, so that they are of one instant.
    private static String factsOf(int shared) {
        String own = "SELECT owner, name, n, value FROM facts WHERE campaign = ? AND owner = ?";
        return own
                + " UNION ALL SELECT owner, name, n, value FROM facts WHERE campaign = ? AND owner = '' AND name IN ("
                + String.join(",", Collections.nCopies(shared, "?")) + ")";
    }
}
