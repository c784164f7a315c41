package dev.fanfare.action;

import dev.fanfare.action.Outcome.Problem;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One field of a form as a visitor filled it in, checked and brought into the form it is kept in.
sealed interface FieldValue {
    /// @param value a `String`; a `Boolean` for consent, a list of strings for several choices, a map of
    ///     strings for an address
    record Good(Object value) implements FieldValue {}

    /// Left empty, and it may be.
    record Absent() implements FieldValue {}

    record Bad(List<Problem> problems) implements FieldValue {
        public Bad {
            problems = List.copyOf(problems);
        }
    }

    /// No field takes more, whatever its form says.
    int MOST_CHARACTERS = 10_000;

    /// Reads a field of everything that was sent.
    ///
    /// @param locales the visitor's, best first: how they write numbers and days
    static FieldValue read(Field field, Map<String, Object> input, List<String> locales) {
        Object sent = input.getOrDefault(field.name(), "");
        return switch (field.type()) {
            case CONSENT -> consent(field, input.getOrDefault(field.name(), false));
            case CHOICES -> ChosenOptions.read(field, sent);
            case ADDRESS -> AddressValue.read(field, input);
            case HIDDEN -> hidden(field, sent);
            case NUMBER, RATING ->
                sent instanceof Number number ? text(field, plain(number), List.of()) : text(field, sent, locales);
            case TEXT, NAME, EMAIL, PHONE, DATE, CHOICE, TEXTAREA -> text(field, sent, locales);
        };
    }

    static FieldValue bad(Field field, String rule) {
        return bad(field, rule, expected(field));
    }

    private static FieldValue bad(Field field, String rule, String expected) {
        return new Bad(List.of(new Problem(field.name(), rule, expected)));
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
            case TEXT, NAME, TEXTAREA, HIDDEN -> Typed.comparable(text);
            case ADDRESS -> value instanceof Map<?, ?> parts ? AddressValue.comparable(parts) : text;
            case CHOICES -> Json.write(value);
            case DATE, CHOICE, RATING, CONSENT -> text;
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
            case ADDRESS, CHOICES -> Set.of(comparable(field, value));
            case TEXT, NAME, NUMBER, DATE, CHOICE, RATING, TEXTAREA, CONSENT, HIDDEN -> Set.of(text);
        };
    }

    private static FieldValue consent(Field field, Object sent) {
        if (!(sent instanceof Boolean ticked)) {
            return bad(field, "type");
        }
        return field.required() && !ticked ? bad(field, "required") : new Good(ticked);
    }

    /// Nobody sees it, so nobody can put it right: what is no text is left out, what is too long cut.
    private static FieldValue hidden(Field field, Object sent) {
        String text = sent instanceof String || sent instanceof Number ? sent.toString() : "";
        int most = most(field);
        String kept = Typed.line(text.substring(0, Math.min(text.length(), 4 * most)))
                .codePoints()
                .filter(character -> isReadable(character, ""))
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Visible.anyIn(kept) ? new Good(Visible.strip(kept)) : new Absent();
    }

    private static FieldValue text(Field field, Object value, List<String> locales) {
        if (!(value instanceof String sent)) {
            return bad(field, "type");
        }
        int most = most(field);
        if (sent.length() > 4 * most + 64) {
            return bad(field, "too-long", "at most " + most + " characters");
        }
        if (!Visible.anyIn(sent)) {
            return field.required() ? bad(field, "required") : new Absent();
        }
        Optional<String> kept = kept(field, sent, locales);
        if (kept.isEmpty()) {
            boolean offered = field.type() == FieldType.CHOICE || field.type() == FieldType.RATING;
            return bad(field, offered ? "not-an-option" : "format");
        }
        return length(field, sent, kept.get()) > most
                ? bad(field, "too-long", "at most " + most + " characters")
                : new Good(kept.get());
    }

    /// The most characters of a value, or of a part of one.
    static int most(Field field) {
        return field.max() > 0 ? Math.min(field.max(), MOST_CHARACTERS) : MOST_CHARACTERS;
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
            case CHOICE -> ChosenOptions.option(field.values(), sent);
            case RATING -> mark(field, sent);
            case CHOICES, ADDRESS, CONSENT, HIDDEN -> Optional.empty();
        };
    }

    private static Optional<String> mark(Field field, String sent) {
        return DecimalNumber.read(sent, List.of())
                .map(DecimalNumber::comparable)
                .filter(mark -> IntStream.rangeClosed(1, field.max())
                        .mapToObj(Integer::toString)
                        .anyMatch(mark::equals));
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
    static boolean isReadable(String text, String but) {
        return text.codePoints().allMatch(character -> isReadable(character, but));
    }

    private static boolean isReadable(int character, String but) {
        int type = Character.getType(character);
        return (type != Character.CONTROL && type != Character.SURROGATE) || but.indexOf(character) >= 0;
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
            case ADDRESS -> "an address in parts";
            case CONSENT -> field.required() ? "a ticked box (true)" : "true or false";
        };
    }
}
