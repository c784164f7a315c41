package dev.fanfare.studio.export;

import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Writes the entries of a campaign as a table, one at a time: an export may be larger than the
/// memory.
///
/// The columns are `number`, `kind`, `at` (UTC), `visitor`, then those of the export; those of forms
/// are headed as [FieldColumns] says.
public final class EntryExport {
    /// The column that tells how an action came out, which is what its entry is called.
    static final String OUTCOME = "outcome";

    private static final List<Column> FIRST = List.of(
            new Column("number", Entry::number),
            new Column("kind", Entry::kind),
            new Column("at", Entry::at),
            new Column("visitor", entry -> entry.visitor().value()));

    private final Ledger ledger;

    public EntryExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes all entries of an export, kind after kind, each oldest first. It leaves `out` open.
    ///
    /// @param forms the campaign's, for the columns of what was filled in
    /// @throws IOException when `out` fails
    public void write(
            String campaign, Export export, FormHistory forms, Headings headings, FileFormat format, OutputStream out)
            throws IOException {
        List<Column> columns = new ArrayList<>(FIRST);
        export.columns().forEach(path -> columns.add(column(path)));
        if (export == Export.LEADS) {
            columns.addAll(fields(campaign, export, new FieldColumns(forms, headings), columns));
        }
        try (Sheet sheet = Sheet.in(format, export.title(), out)) {
            sheet.header(columns.stream().map(Column::heading).toList());
            for (String kind : export.kinds()) {
                ledger.each(campaign, kind, entry -> write(entry, columns, sheet));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Looks through the entries once before they are written: what they have may be older than the
    /// forms.
    private List<Column> fields(String campaign, Export export, FieldColumns fields, List<Column> before) {
        export.kinds().forEach(kind -> ledger.each(campaign, kind, fields::note));
        return fields.columns(before.stream().map(Column::heading).toList());
    }

    private static Column column(String path) {
        return path.equals(OUTCOME)
                ? new Column(OUTCOME, Entry::kind)
                : new Column(path, entry -> CellValue.at(path, entry.data()));
    }

    private static void write(Entry entry, List<Column> columns, Sheet sheet) {
        try {
            sheet.row(
                    columns.stream().map(column -> column.value().apply(entry)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
