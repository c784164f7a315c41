package dev.fanfare.store.embedded;

import dev.fanfare.action.CodeFact;
import dev.fanfare.action.CodeLists;
import dev.fanfare.action.Fact;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads code lists. However many codes are gone, those that are left are found by the index of them.
final class CodesLeft {
    private static final String LIST = "SELECT number, held, taken FROM code_lists WHERE campaign = ? AND name = ?";
    private static final String ENDS = "SELECT (SELECT min(number) FROM codes INDEXED BY codes_left"
            + " WHERE list = ?1 AND taken = 0), (SELECT max(number) FROM codes INDEXED BY codes_left"
            + " WHERE list = ?1 AND taken = 0)";
    private static final String FROM = "SELECT code FROM codes INDEXED BY codes_left"
            + " WHERE list = ? AND taken = 0 AND number >= ? ORDER BY number LIMIT ?";

    private CodesLeft() {}

    /// Those of `names` that tell of code lists, as facts.
    static Map<String, Fact> facts(Readers.Reader reader, String campaign, Set<String> names) throws SQLException {
        Map<String, Fact> facts = new HashMap<>();
        for (String name : names) {
            Optional<CodeFact> fact = CodeFact.of(name);
            if (fact.isPresent()) {
                facts.put(name, fact(reader, campaign, fact.get()));
            }
        }
        return facts;
    }

    static CodeLists.Count count(Readers.Reader reader, String campaign, String list) throws SQLException {
        Listed listed = Listed.of(reader, campaign, list);
        return new CodeLists.Count(listed.held(), listed.taken());
    }

    static List<String> first(Readers.Reader reader, String campaign, String list, int most) throws SQLException {
        Listed listed = Listed.of(reader, campaign, list);
        return from(reader, listed.number(), Long.MIN_VALUE, most);
    }

    private static Fact fact(Readers.Reader reader, String campaign, CodeFact asked) throws SQLException {
        Listed listed = Listed.of(reader, campaign, asked.list());
        return switch (asked) {
            case CodeFact.Held _ -> new Fact(listed.held(), Optional.empty());
            case CodeFact.Taken _ -> new Fact(listed.taken(), Optional.empty());
            case CodeFact.Left left -> new Fact(0, code(reader, listed.number(), left));
        };
    }

    private static Optional<String> code(Readers.Reader reader, long list, CodeFact.Left left) throws SQLException {
        PreparedStatement ends = reader.prepare(ENDS);
        ends.setLong(1, list);
        long first;
        long last;
        try (ResultSet row = ends.executeQuery()) {
            first = row.getLong(1);
            last = row.getLong(2);
        }
        long place = first + (long) (left.place() * (last - first + 1));
        List<String> codes = new ArrayList<>(from(reader, list, place, CodeFact.Left.NEIGHBOURS));
        if (codes.size() < CodeFact.Left.NEIGHBOURS) {
            codes.addAll(from(reader, list, first, CodeFact.Left.NEIGHBOURS - codes.size()));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(left.choice(codes.size())));
    }

    private static List<String> from(Readers.Reader reader, long list, long number, int most) throws SQLException {
        PreparedStatement statement = reader.prepare(FROM);
        statement.setLong(1, list);
        statement.setLong(2, number);
        statement.setInt(3, most);
        List<String> codes = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    /// @param number 0 when there is no such list
    private record Listed(long number, int held, int taken) {
        static Listed of(Readers.Reader reader, String campaign, String list) throws SQLException {
            try (ResultSet row = reader.prepare(LIST, campaign, list).executeQuery()) {
                return row.next() ? new Listed(row.getLong(1), row.getInt(2), row.getInt(3)) : new Listed(0, 0, 0);
            }
        }
    }
}
