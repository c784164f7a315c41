package dev.fanfare.action;

import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.value.CalendarDate;
import dev.fanfare.value.DecimalNumber;
import dev.fanfare.value.EmailAddress;
import dev.fanfare.value.PhoneNumber;
import dev.fanfare.value.Typed;
import dev.fanfare.value.Visible;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One field of a form as a visitor filled it in, checked and brought into the form it is kept in.
sealed interface FieldValue {
    /// @param value a `String`, or a `Boolean` for consent
    record Good(Object value) implements FieldValue {}

    /// Left empty, and it may be.
    record Absent() implements FieldValue {}

    record Bad(String rule, String expected) implements FieldValue {}

    /// No field takes more, whatever its form says.
    int MOST_CHARACTERS = 10_000;

    /// @param locales the visitor's, best first: how they write numbers and days
    static FieldValue read(Field field, Optional<Object> sent, List<String> locales) {
        if (field.type() == FieldType.CONSENT) {
            return consent(field, sent.orElse(false));
        }
        Object value = sent.orElse("");
        if (field.type() == FieldType.NUMBER && value instanceof Number number) {
            return text(field, plain(number), List.of());
        }
        return value instanceof String text ? text(field, text, locales) : new Bad("type", expected(field));
    }

    /// The form of a good value in which equal people are equal.
    static String comparable(Field field, Object value) {
        String text = value.toString();
        if (text.isEmpty()) {
            return text;
        }
        return switch (field.type()) {
            case EMAIL -> EmailAddress.comparable(text);
            case PHONE -> PhoneNumber.comparable(text);
            case NUMBER -> DecimalNumber.comparable(text);
            case TEXT, NAME, TEXTAREA, ADDRESS, HIDDEN -> Typed.comparable(text);
            case DATE, CHOICE, CHOICES, RATING, CONSENT -> text;
        };
    }

    /// The forms in which versions before this rule compared a good value.
    static Set<String> earlier(Field field, Object value) {
        String text = value.toString();
        if (text.isEmpty()) {
            return Set.of(text);
        }
        return switch (field.type()) {
            case EMAIL -> EmailAddress.earlier(text);
            case PHONE -> PhoneNumber.earlier(text);
            case TEXT, NAME, NUMBER, DATE, CHOICE, CHOICES, RATING, TEXTAREA, ADDRESS, CONSENT, HIDDEN -> Set.of(text);
        };
    }

    private static FieldValue consent(Field field, Object sent) {
        if (!(sent instanceof Boolean ticked)) {
            return new Bad("type", expected(field));
        }
        return field.required() && !ticked ? new Bad("required", expected(field)) : new Good(ticked);
    }

    private static FieldValue text(Field field, String sent, List<String> locales) {
        int most = field.max() > 0 ? Math.min(field.max(), MOST_CHARACTERS) : MOST_CHARACTERS;
        if (sent.length() > 4 * most + 64) {
            return new Bad("too-long", "at most " + most + " characters");
        }
        if (!Visible.anyIn(sent)) {
            return field.required() ? new Bad("required", expected(field)) : new Absent();
        }
        Optional<String> kept = kept(field, sent, locales);
        if (kept.isEmpty()) {
            return field.type() == FieldType.CHOICE
                    ? new Bad("not-an-option", expected(field))
                    : new Bad("format", expected(field));
        }
        return length(field, sent, kept.get()) > most
                ? new Bad("too-long", "at most " + most + " characters")
                : new Good(kept.get());
    }

    private static Optional<String> kept(Field field, String sent, List<String> locales) {
        return switch (field.type()) {
            case TEXT -> Optional.of(Typed.line(sent)).filter(text -> isReadable(text, ""));
            case NAME -> Optional.of(Typed.name(sent)).filter(text -> isReadable(text, ""));
            case TEXTAREA -> Optional.of(Typed.lines(sent)).filter(text -> isReadable(text, "\n\t"));
            case EMAIL -> EmailAddress.read(sent);
            case PHONE -> PhoneNumber.read(sent, field.region());
            case NUMBER -> DecimalNumber.read(sent, locales);
            case DATE -> CalendarDate.read(sent, locales);
            case CHOICE -> option(field, sent);
            case CHOICES, RATING, ADDRESS, CONSENT, HIDDEN -> Optional.empty();
        };
    }

    private static Optional<String> option(Field field, String sent) {
        String line = Typed.line(sent);
        return field.values().stream()
                .filter(option -> option.equals(sent) || Typed.line(option).equals(line))
                .findFirst();
    }

    /// A number's country code does not count: a form may ask for the eleven digits of a mobile
    /// number.
    private static int length(Field field, String sent, String kept) {
        int length = kept.codePointCount(0, kept.length());
        return field.type() == FieldType.PHONE
                ? Math.min(length, (int) sent.chars().filter(Character::isDigit).count())
                : length;
    }

    private static String plain(Number number) {
        return number instanceof Double decimal && Math.abs(decimal) < 1e18
                ? BigDecimal.valueOf(decimal).toPlainString()
                : number.toString();
    }

    /// No control characters but those in `but`, no halves of surrogate pairs.
    private static boolean isReadable(String text, String but) {
        return text.codePoints().allMatch(character -> {
            int type = Character.getType(character);
            return (type != Character.CONTROL && type != Character.SURROGATE) || but.indexOf(character) >= 0;
        });
    }

    private static String expected(Field field) {
        return switch (field.type()) {
            case TEXT -> "one line of text";
            case NAME -> "a name on one line";
            case EMAIL -> "an e-mail address such as mina@example.com";
            case PHONE -> "a phone number of 6 to 15 digits, such as 13800138000 or +441632960961";
            case NUMBER -> "a number such as 42 or 1.5";
            case DATE -> "a date such as 2027-01-28";
            case CHOICE -> "one of: " + String.join(", ", field.values());
            case CHOICES -> "some of: " + String.join(", ", field.values());
            case RATING -> "a mark from 1 to " + field.max();
            case TEXTAREA, HIDDEN -> "a text";
            case ADDRESS -> "an address";
            case CONSENT -> field.required() ? "a ticked box (true)" : "true or false";
        };
    }
}
