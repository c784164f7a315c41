package dev.fanfare.studio.bank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/// A cell of a workbook as a person sees it: numbers without what a computer adds to them, dates as
/// `2026-05-01`, percentages with their sign.
final class CellText {
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]|年|月|日");
    private static final Pattern PADDED = Pattern.compile("0{2,20}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");
    private static final MathContext SHOWN = new MathContext(15);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466;
    private static final int SECONDS = 86_400;

    private CellText() {}

    static String of(Cell cell, boolean from1904) {
        String raw = Objects.toString(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> Set.of("1", "true").contains(raw.toLowerCase(Locale.ROOT)) ? "TRUE" : "FALSE";
            case ERROR -> raw.startsWith("#") ? raw : "#VALUE!";
            case STRING -> Objects.toString(cell.getText(), "");
            case NUMBER -> number(raw, cell, from1904);
            case FORMULA -> formula(cell, raw, from1904);
        };
    }

    private static String formula(Cell cell, String raw, boolean from1904) {
        Object value = cell.getValue();
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value instanceof BigDecimal ? number(raw, cell, from1904) : Objects.toString(value, raw);
    }

    private static String number(String raw, Cell cell, boolean from1904) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw).round(SHOWN);
        String format = Objects.toString(cell.getDataFormatString(), "");
        Integer id = cell.getDataFormatId();
        String letters = NO_LETTERS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean date =
                (id != null && DATES.contains(id)) || DATE.matcher(letters).find();
        if (date && !letters.contains("general") && number.signum() >= 0 && number.doubleValue() < LAST_DAY) {
            return moment(number.doubleValue(), from1904);
        }
        if (letters.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        String plain = plain(number);
        return PADDED.matcher(letters).matches() && plain.length() < letters.length() && plain.matches("\\d+")
                ? "0".repeat(letters.length() - plain.length()) + plain
                : plain;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String moment(double days, boolean from1904) {
        LocalDateTime moment = (from1904 ? BEFORE_1904 : BEFORE_1900)
                .atStartOfDay()
                .plusDays((long) days)
                .plusSeconds(Math.round((days % 1) * SECONDS));
        if (days < 1 && days > 0) {
            return time(moment.toLocalTime());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + time(moment.toLocalTime());
    }

    private static String time(LocalTime time) {
        return time.getSecond() == 0 ? time.truncatedTo(ChronoUnit.MINUTES).toString() : time.toString();
    }
}
