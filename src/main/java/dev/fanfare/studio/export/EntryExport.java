package dev.fanfare.studio.export;

import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Entry;
import dev.fanfare.campaign.Resources;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes the entries of a campaign as CSV (RFC 4180; UTF-8 with a byte order mark, so that
/// spreadsheets show Chinese), one at a time: an export may be larger than the memory.
///
/// The columns are `number`, `kind`, `at` (ISO 8601, UTC), `visitor`, then those asked for. A cell
/// that a spreadsheet would take for a formula is written with an apostrophe in front (see
/// [CsvCell]).
public final class CsvExport {
    /// The column that tells how an action came out, which is what its entry is called.
    static final String OUTCOME = "outcome";

    private static final List<String> FIRST = List.of("number", "kind", "at", "visitor");

    private final Ledger ledger;

    public CsvExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes all entries of an export, kind after kind, each oldest first. It flushes `out` and
    /// leaves it open.
    ///
    /// @param resources the campaign's, for the columns of its forms
    /// @throws IOException when `out` fails
    public void write(String campaign, Export export, Resources resources, OutputStream out) throws IOException {
        write(campaign, export.kinds(), export.columns(resources), out);
    }

    /// @param columns dotted paths into the entries' data, in order, such as `fields.phone` (its
    ///     header is `phone`); what an entry lacks is left empty, what it has beyond them left out
    /// @throws IOException when `out` fails
    void write(String campaign, List<String> kinds, List<String> columns, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write('\uFEFF');
            writer.write(row(header(columns)));
            for (String kind : kinds) {
                ledger.each(campaign, kind, entry -> write(entry, columns, writer));
            }
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> header(List<String> columns) {
        List<String> header = new ArrayList<>(FIRST);
        for (String column : columns) {
            String last = column.substring(column.lastIndexOf('.') + 1);
            header.add(header.contains(last) ? column : last);
        }
        return header.stream().map(CsvCell::of).toList();
    }

    private static void write(Entry entry, List<String> columns, Writer writer) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(entry.number()));
        cells.add(CsvCell.of(entry.kind()));
        cells.add(entry.at().toString());
        cells.add(CsvCell.of(entry.visitor().value()));
        columns.forEach(column ->
                cells.add(column.equals(OUTCOME) ? CsvCell.of(entry.kind()) : CsvCell.at(column, entry.data())));
        try {
            writer.write(row(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }
}
