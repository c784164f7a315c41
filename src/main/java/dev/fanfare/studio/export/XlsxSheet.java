package dev.fanfare.studio.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook. A cell has the type of its value: a text is a text, whatever it looks like,
/// so that no formula runs and no digit is lost; numbers, days and instants (in UTC) can be reckoned
/// with. Lines are written as they come; a further sheet begins where one is full.
final class XlsxSheet implements Sheet {
    /// What Excel takes is 1,048,576 lines.
    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSHED = 200;
    /// What a number of Excel holds exactly.
    private static final int MOST_DIGITS = 15;
    private static final int WIDTH = 18;

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /// Excel takes `_x0041_` for an A.
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final String name;
    private final Workbook workbook;
    private List<String> header = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxSheet(String name, OutputStream out) {
        this.name = name;
        workbook = new Workbook(out, "Fanfare", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void header(List<String> names) throws IOException {
        header = List.copyOf(names);
        writeHeader();
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (row >= MOST_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet(name + " " + ++sheets);
            row = 0;
            writeHeader();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private void writeHeader() {
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            text(column, header.get(column));
            sheet.style(row, column).bold().format("@").set();
        }
        sheet.freezePane(0, 1);
        row++;
    }

    private void write(int column, Object value) {
        switch (value) {
            case Boolean flag -> sheet.value(row, column, flag);
            case Number number -> number(column, number);
            case Instant instant -> {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                String text = CellValue.plain(value);
                if (!text.isEmpty()) {
                    text(column, text);
                    sheet.style(row, column).format("@").set();
                }
            }
        }
    }

    private void number(int column, Number number) {
        if (new BigDecimal(number.toString()).precision() <= MOST_DIGITS) {
            sheet.value(row, column, number);
        } else {
            text(column, number.toString());
            sheet.style(row, column).format("@").set();
        }
    }

    private void text(int column, String text) {
        String xml = NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
        sheet.inlineString(row, column, LIKE_AN_ESCAPE.matcher(xml).replaceAll("_x005F_"));
    }
}
