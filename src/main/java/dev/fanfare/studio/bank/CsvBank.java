package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads CSV (RFC 4180) with any usual delimiter; the header may stand below a title.
final class CsvBank {
    private static final String WANTED =
            "CSV with a header such as question,choice1,choice2,…,answer (or 题目,选项A,选项B,…,答案)";
    private static final char[] DELIMITERS = {',', ';', '\t', '|', '，', '；'};
    private static final Pattern DECLARED = Pattern.compile("\\A\\s*\"?sep=(.)\"?\\s*?(?:\\r\\n?|\\n)");
    private static final int TABLE_LINES = 3;
    private static final ObjectReader READER =
            new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);

    private CsvBank() {}

    static BankImport read(BankFile file) {
        Optional<Character> delimiter = delimiter(file.text());
        if (delimiter.isEmpty()) {
            Found found = looksLikeTable(file.text()) ? new Found("a table without such a header") : Found.in(file);
            return Intake.notThisFormat(WANTED, found, file.firstLine());
        }
        Intake intake = new Intake("csv-");
        file.content().reportTo(intake);
        List<Table.Row> rows = new ArrayList<>();
        boolean whole = read(file.text(), delimiter.get(), Integer.MAX_VALUE, rows);
        Table.find(rows).ifPresent(table -> table.takeInto(intake));
        if (!whole) {
            intake.refuse(Refusal.BROKEN_CSV, "row " + (rows.size() + 1), "");
        }
        return intake.done();
    }

    static boolean hasHeader(String text) {
        return delimiter(text).isPresent();
    }

    /// Whether the first lines have the same delimiter equally often.
    static boolean looksLikeTable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(TABLE_LINES).toList();
        for (char delimiter : new char[] {',', ';', '\t', '|'}) {
            long columns = lines.stream()
                    .mapToLong(line -> count(line, delimiter))
                    .min()
                    .orElse(0);
            if (columns > 1 || (columns == 1 && lines.size() > 1)) {
                return !text.stripLeading().startsWith("<");
            }
        }
        return false;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    /// The delimiter with which the first rows hold a header.
    private static Optional<Character> delimiter(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return Optional.of(declared.group(1).charAt(0)).filter(one -> isHeaderFound(text, one));
        }
        for (char delimiter : DELIMITERS) {
            if (isHeaderFound(text, delimiter)) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeaderFound(String text, char delimiter) {
        List<Table.Row> rows = new ArrayList<>();
        read(text, delimiter, Table.HEADER_WITHIN, rows);
        return Table.find(rows).isPresent();
    }

    /// @return false when the file stops being CSV
    private static boolean read(String text, char delimiter, int most, List<Table.Row> into) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
        int filled = 0;
        try (MappingIterator<String[]> rows = READER.with(schema).readValues(text)) {
            while (filled < most && rows.hasNext()) {
                Table.Row row = new Table.Row("row " + (into.size() + 1), List.of(rows.next()));
                filled += row.isBlank() ? 0 : 1;
                into.add(row);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
