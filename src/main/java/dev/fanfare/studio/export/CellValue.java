package dev.fanfare.studio.export;

import dev.fanfare.campaign.Resources.FieldType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands in a cell: a value of an entry's data, of the type it has.
final class CellValue {
    /// A number that loses nothing when it is one.
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,12})?");

    private CellValue() {}

    /// The value at a dotted path; an empty text when there is none.
    static Object at(String path, Map<?, ?> data) {
        Object direct = data.get(path);
        if (direct != null) {
            return direct;
        }
        int dot = path.indexOf('.');
        return dot > 0 && data.get(path.substring(0, dot)) instanceof Map<?, ?> part
                ? at(path.substring(dot + 1), part)
                : "";
    }

    /// What a visitor filled into a field, as the number or the day it is.
    static Object ofField(FieldType type, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (type) {
            case NUMBER, RATING ->
                NUMBER.matcher(text).matches() && new BigDecimal(text).precision() <= 15 ? new BigDecimal(text) : text;
            case DATE -> day(text);
            case TEXT, NAME, EMAIL, PHONE, CHOICE, CHOICES, TEXTAREA, ADDRESS, CONSENT, HIDDEN -> text;
        };
    }

    /// A value as one text.
    static String plain(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Collection<?> many -> many.stream().map(CellValue::plain).collect(Collectors.joining("; "));
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> part.getKey() + ": " + plain(part.getValue()))
                        .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return text;
        }
    }
}
