package dev.fanfare.studio.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.Resources.FieldType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxSheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "440524188001010014",
                "007",
                "+8613800138000",
                "=1+1",
                "-1",
                "@x",
                "1E5",
                "2026-11-27",
                "TRUE",
                "👏 马克杯",
                "two\nlines",
                " spaces ",
                "_x0041_",
                "<&>\"'"
            })
    void aTextIsATextWhateverItLooksLike(String text) throws IOException {
        Cell cell = written(text);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText().replace("_x005F_", "_")).isEqualTo(text);
    }

    @Test
    void numbersDaysAndInstantsCanBeReckonedWith() throws IOException {
        assertThat(written(42L).asNumber()).isEqualByComparingTo("42");
        assertThat(written(new BigDecimal("-12.50")).asNumber()).isEqualByComparingTo("-12.5");
        assertThat(written(Instant.parse("2027-01-28T12:00:00Z")).asDate())
                .isEqualTo(LocalDateTime.parse("2027-01-28T12:00:00"));
        assertThat(written(CellValue.ofField(FieldType.DATE, "2027-01-28")).asDate())
                .isEqualTo(LocalDateTime.parse("2027-01-28T00:00:00"));
        assertThat(written(true).asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"42, NUMBER", "-1.5, NUMBER", "0, NUMBER", "007, STRING", "1234567890123456, STRING", "0.5, NUMBER"})
    void aNumberThatAVisitorTypedLosesNoDigit(String typed, CellType type) throws IOException {
        Cell cell = written(CellValue.ofField(FieldType.NUMBER, typed));

        assertThat(cell.getType()).isEqualTo(type);
        assertThat(cell.getRawValue()).isEqualTo(typed);
    }

    @Test
    void whatXmlCannotHoldIsMarked() throws IOException {
        assertThat(written("nul\0here").getText()).isEqualTo("nul\uFFFDhere");
        assertThat(written("half \ud83d").getText()).isEqualTo("half \uFFFD");
    }

    @Test
    void linesFollowTheHeaderAndNothingIsAnEmptyCell() throws IOException {
        List<Row> rows = rows(List.of("a", ""), List.of("", "d"));

        assertThat(rows).extracting(row -> row.getCellText(0)).containsExactly("one", "a", "");
        assertThat(rows).extracting(row -> row.getCellText(1)).containsExactly("two", "", "d");
    }

    private static Cell written(Object value) throws IOException {
        return rows(List.of(value)).get(1).getCell(0);
    }

    @SafeVarargs
    private static List<Row> rows(List<Object>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = Sheet.in(FileFormat.XLSX, "wins", out)) {
            sheet.header(List.of("one", "two"));
            for (List<Object> row : rows) {
                sheet.row(row);
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                Stream<Row> read = workbook.getFirstSheet().openStream()) {
            return read.toList();
        }
    }
}
