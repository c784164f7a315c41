package dev.fanfare.studio.export;

import java.util.regex.Pattern;

/// One cell of a CSV file, ready to be written.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tabulator or a line break could run as a formula
/// when a spreadsheet opens the file, and a visitor may have typed it. It gets an apostrophe in
/// front, which spreadsheets show or hide but never run. A number or a telephone number such as
/// `+49 30 901820` is none: it is written as it is, so that other programs read it. CSV has no types:
/// a spreadsheet may show long digits rounded and drop zeros in front; a workbook does not.
final class CsvCell {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern PHONE =
            Pattern.compile("\\+[ (]?[0-9][0-9 ().\\-\u00A0\u2010-\u2015]{4,38}(?:;ext=[0-9]{1,8})?");

    private CsvCell() {}

    static String of(Object value) {
        return switch (value) {
            case Number number -> CellValue.plain(number);
            case Boolean flag -> flag.toString();
            default -> text(CellValue.plain(value));
        };
    }

    private static String text(String text) {
        return quoted(isDangerous(text) ? "'" + text : text);
    }

    /// Programs may trim a cell before they read it, so what counts is the first visible character.
    private static boolean isDangerous(String text) {
        String trimmed = text.strip();
        return !text.isEmpty()
                && !NUMBER.matcher(text).matches()
                && !PHONE.matcher(text).matches()
                && (DANGEROUS.indexOf(text.charAt(0)) >= 0
                        || (!trimmed.isEmpty() && DANGEROUS.indexOf(trimmed.charAt(0)) >= 0));
    }

    private static String quoted(String text) {
        boolean needsQuotes = text.chars().anyMatch(letter -> ",;\t\"\r\n".indexOf(letter) >= 0);
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
