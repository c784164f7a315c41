package dev.fanfare.studio.export;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// One cell of a CSV file, ready to be written.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tabulator or a line break could run as a formula
/// when a spreadsheet opens the file, and a visitor may have typed it. It gets an apostrophe in
/// front, which spreadsheets show or hide but never run; a telephone number such as `+49 30 1`
/// gets one, too. Numbers are no texts and stay as they are.
final class CsvCell {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    /// The value at a dotted path of an entry's data; empty when there is none.
    static String at(String path, Map<?, ?> data) {
        Object direct = data.get(path);
        if (direct != null) {
            return of(direct);
        }
        int dot = path.indexOf('.');
        return dot > 0 && data.get(path.substring(0, dot)) instanceof Map<?, ?> part
                ? at(path.substring(dot + 1), part)
                : "";
    }

    static String of(Object value) {
        return switch (value) {
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> text(plain(value));
        };
    }

    private static String plain(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(CsvCell::plain).collect(Collectors.joining("; "));
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> part.getKey() + ": " + plain(part.getValue()))
                        .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static String text(String text) {
        return quoted(isDangerous(text) ? "'" + text : text);
    }

    /// Programs may trim a cell before they read it, so what counts is the first visible character.
    private static boolean isDangerous(String text) {
        String trimmed = text.strip();
        return !text.isEmpty()
                && (DANGEROUS.indexOf(text.charAt(0)) >= 0
                        || (!trimmed.isEmpty() && DANGEROUS.indexOf(trimmed.charAt(0)) >= 0));
    }

    private static String quoted(String text) {
        boolean needsQuotes = text.chars().anyMatch(letter -> ",;\t\"\r\n".indexOf(letter) >= 0);
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
