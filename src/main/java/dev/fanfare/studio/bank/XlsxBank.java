package dev.fanfare.studio.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads Excel workbooks: every sheet that is shown and has a header. Formulas are taken by their
/// last values.
final class XlsxBank {
    private static final String WANTED =
            "an Excel workbook (.xlsx) with a header such as question, choice1, choice2, …, answer"
                    + " (or 题目、选项A、选项B、…、答案)";
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 100;

    private XlsxBank() {}

    static BankImport read(BankFile file) {
        if (!Workbook.isOne(file.bytes())) {
            return Intake.notThisFormat(WANTED, Found.in(file), file.firstLine());
        }
        try {
            Optional<byte[]> unpacked = Workbook.unpacked(file.bytes());
            return unpacked.isPresent() ? sheets(unpacked.get()) : not("a damaged workbook");
        } catch (Workbook.TooLarge e) {
            return not("a workbook that is far larger than its file: it was left packed");
        } catch (IOException | RuntimeException e) {
            return not("a damaged workbook: open it and save it again");
        }
    }

    private static BankImport not(String what) {
        return Intake.notThisFormat(WANTED, new Found(what), "");
    }

    private static BankImport sheets(byte[] unpacked) throws IOException {
        Intake intake = new Intake("xlsx-");
        boolean any = false;
        try (ReadableWorkbook book = open(unpacked)) {
            List<Sheet> sheets = book.getSheets().toList();
            boolean several = sheets.stream().filter(XlsxBank::isShown).count() > 1;
            for (Sheet sheet : sheets) {
                if (!isShown(sheet)) {
                    intake.notice(Notice.HIDDEN_SHEET);
                    continue;
                }
                Optional<Table> table = Table.find(rows(sheet, several, book.isDate1904()));
                table.ifPresent(one -> one.takeInto(intake));
                any |= table.isPresent();
                if (table.isEmpty() && !rows(sheet, several, book.isDate1904()).isEmpty()) {
                    intake.notice(Notice.OTHER_SHEET);
                }
            }
        }
        return any ? intake.done() : not("a workbook in which no sheet has such a header");
    }

    /// A workbook without formats is read without them.
    private static ReadableWorkbook open(byte[] unpacked) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(unpacked), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(unpacked), new ReadingOptions(false, true));
        }
    }

    private static boolean isShown(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static List<Table.Row> rows(Sheet sheet, boolean named, boolean from1904) throws IOException {
        String before = named ? Wording.excerpt(sheet.getName()) + ", row " : "row ";
        List<Table.Row> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.limit(MOST_ROWS).forEach(row -> {
                Table.Row read = new Table.Row(before + row.getRowNum(), cells(row, from1904));
                if (!read.isBlank()) {
                    rows.add(read);
                }
            });
        }
        return rows;
    }

    private static List<String> cells(Row row, boolean from1904) {
        List<String> cells = new ArrayList<>();
        int last = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int i = 0; i < last; i++) {
            cells.add(row.getOptionalCell(i)
                    .map(cell -> CellText.of(cell, from1904))
                    .orElse(""));
        }
        return cells;
    }
}
