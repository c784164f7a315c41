package dev.fanfare.action;

import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One field of a form as a visitor filled it in, checked and tidied.
sealed interface FieldValue {
    /// @param value a `String`, or a `Boolean` for consent
    record Good(Object value) implements FieldValue {}

    /// Left empty, and it may be.
    record Absent() implements FieldValue {}

    record Bad(String rule, String expected) implements FieldValue {}

    /// No field takes more, whatever its form says.
    int MOST_CHARACTERS = 10_000;

    Pattern PHONE_FILLING = Pattern.compile("[\\s().\\-‐-―]+");
    Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
    Pattern EMAIL =
            Pattern.compile("[^\\s@\"<>(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,63}");
    Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
    Pattern CHINESE_MOBILE = Pattern.compile("\\+86(1[3-9][0-9]{9})");

    static FieldValue read(Field field, Optional<Object> sent) {
        if (field.type() == FieldType.CONSENT) {
            return consent(field, sent.orElse(false));
        }
        Object value = sent.orElse("");
        if (field.type() == FieldType.NUMBER && value instanceof Number number) {
            return text(field, number.toString());
        }
        return value instanceof String text ? text(field, text) : new Bad("type", expected(field));
    }

    /// The form of a good value in which equal people are equal: without the case of an e-mail
    /// address, and without the country code of a Chinese mobile number.
    static String canonical(Field field, Object value) {
        String text = value.toString();
        return switch (field.type()) {
            case EMAIL -> text.toLowerCase(Locale.ROOT);
            case PHONE -> CHINESE_MOBILE.matcher(text).replaceFirst("$1");
            case TEXT, NAME, NUMBER, DATE, CHOICE, TEXTAREA, CONSENT -> text;
        };
    }

    private static FieldValue consent(Field field, Object sent) {
        if (!(sent instanceof Boolean ticked)) {
            return new Bad("type", expected(field));
        }
        return field.required() && !ticked ? new Bad("required", expected(field)) : new Good(ticked);
    }

    private static FieldValue text(Field field, String sent) {
        int most = field.max() > 0 ? Math.min(field.max(), MOST_CHARACTERS) : MOST_CHARACTERS;
        if (sent.length() > 4 * most + 64) {
            return new Bad("too-long", "at most " + most + " characters");
        }
        String tidy = tidy(field.type(), sent);
        if (tidy.isEmpty()) {
            return field.required() ? new Bad("required", expected(field)) : new Absent();
        }
        if (tidy.codePointCount(0, tidy.length()) > most) {
            return new Bad("too-long", "at most " + most + " characters");
        }
        if (field.type() == FieldType.CHOICE) {
            return field.options().contains(tidy) ? new Good(tidy) : new Bad("not-an-option", expected(field));
        }
        return isWellFormed(field.type(), tidy) ? new Good(tidy) : new Bad("format", expected(field));
    }

    private static String tidy(FieldType type, String sent) {
        return switch (type) {
            // Input methods for Chinese write full-width digits and letters.
            case EMAIL, NUMBER, DATE ->
                Normalizer.normalize(sent, Normalizer.Form.NFKC).strip();
            case PHONE -> tidyPhone(Normalizer.normalize(sent, Normalizer.Form.NFKC));
            case TEXTAREA ->
                Normalizer.normalize(sent, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
            case TEXT, NAME, CHOICE, CONSENT ->
                Normalizer.normalize(sent, Normalizer.Form.NFC).strip();
        };
    }

    private static String tidyPhone(String sent) {
        String dense = PHONE_FILLING.matcher(sent).replaceAll("");
        return dense.startsWith("00") ? "+" + dense.substring(2) : dense;
    }

    private static boolean isWellFormed(FieldType type, String text) {
        return switch (type) {
            case TEXT, NAME -> text.codePoints().allMatch(FieldValue::isReadable);
            case TEXTAREA -> text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isReadable(c));
            case EMAIL ->
                text.length() <= 254
                        && EMAIL.matcher(text).matches()
                        && text.codePoints().allMatch(FieldValue::isReadable);
            case PHONE -> PHONE.matcher(text).matches();
            case NUMBER -> NUMBER.matcher(text).matches();
            case DATE -> isDate(text);
            case CHOICE, CONSENT -> true;
        };
    }

    /// Not a control character, not half of a surrogate pair.
    private static boolean isReadable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static String expected(Field field) {
        return switch (field.type()) {
            case TEXT -> "one line of text";
            case NAME -> "a name on one line";
            case EMAIL -> "an e-mail address such as mina@example.com";
            case PHONE -> "a phone number of 6 to 15 digits, such as 13800138000 or +441632960961";
            case NUMBER -> "a number such as 42 or 1.5";
            case DATE -> "a date such as 2027-01-28";
            case CHOICE -> "one of: " + String.join(", ", field.options());
            case TEXTAREA -> "a text";
            case CONSENT -> field.required() ? "a ticked box (true)" : "true or false";
        };
    }
}
