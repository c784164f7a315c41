package dev.fanfare.studio.export;

import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Entry;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.FieldType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes the entries of a campaign as a table, one at a time: an export may be larger than the
/// memory.
///
/// The columns are `number`, `kind`, `at` (UTC), `visitor`, then those asked for.
public final class EntryExport {
    /// The column that tells how an action came out, which is what its entry is called.
    static final String OUTCOME = "outcome";

    private static final List<String> FIRST = List.of("number", "kind", "at", "visitor");
    private static final String FIELDS = "fields.";

    private final Ledger ledger;

    public EntryExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes all entries of an export, kind after kind, each oldest first. It leaves `out` open.
    ///
    /// @param resources the campaign's, for the columns of its forms
    /// @throws IOException when `out` fails
    public void write(String campaign, Export export, Resources resources, FileFormat format, OutputStream out)
            throws IOException {
        List<String> columns = export.columns(resources);
        Map<String, FieldType> types = types(resources);
        try (Sheet sheet = Sheet.in(format, export.title(), out)) {
            sheet.header(header(columns));
            for (String kind : export.kinds()) {
                ledger.each(campaign, kind, entry -> write(entry, columns, types, sheet));
            }
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
        return header;
    }

    /// What is in the columns of fields; a field that two forms have with two types is a text.
    private static Map<String, FieldType> types(Resources resources) {
        Map<String, FieldType> types = new HashMap<>();
        resources.forms().values().stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> types.merge(
                        FIELDS + field.name(), field.type(), (one, other) -> one == other ? one : FieldType.TEXT));
        return types;
    }

    private static void write(Entry entry, List<String> columns, Map<String, FieldType> types, Sheet sheet) {
        List<Object> cells = new ArrayList<>();
        cells.add(entry.number());
        cells.add(entry.kind());
        cells.add(entry.at());
        cells.add(entry.visitor().value());
        columns.forEach(column -> cells.add(
                column.equals(OUTCOME)
                        ? entry.kind()
                        : CellValue.ofField(
                                types.getOrDefault(column, FieldType.TEXT), CellValue.at(column, entry.data()))));
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
