package dev.fanfare.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they were typed, and the form in which equal ones are equal.
public final class Typed {
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʻʹ′`´＇]");
    private static final Pattern MIDDLE_DOTS = Pattern.compile("[•‧∙⋅・･·]");
    private static final Pattern HYPHENS = Pattern.compile("[‐-―−﹣－]");

    private Typed() {}

    /// One line of text: composed, without spaces at its ends and what cannot be seen.
    public static String line(String text) {
        return Visible.strip(
                Visible.meaningful(Normalizer.normalize(text, Form.NFC).replace('\t', ' ')));
    }

    /// A text of several lines, whose line ends are all the same.
    public static String lines(String text) {
        String unified = Normalizer.normalize(text, Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u0085', '\n');
        return Visible.strip(Visible.meaningful(unified));
    }

    /// A name on one line, with single spaces.
    public static String name(String text) {
        return SPACES.matcher(line(text)).replaceAll(" ");
    }

    /// The form of a line in which two spellings of one thing are equal: without case, width, and
    /// the many kinds of spaces, apostrophes, hyphens and middle dots.
    public static String comparable(String text) {
        String plain = Normalizer.normalize(Visible.only(text), Form.NFKC);
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = MIDDLE_DOTS.matcher(plain).replaceAll("·");
        plain = HYPHENS.matcher(plain).replaceAll("-");
        plain = Visible.strip(SPACES.matcher(plain).replaceAll(" "));
        return Normalizer.normalize(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Form.NFC);
    }

    /// Signs as a machine reads them: of one width, with the digits 0 to 9 for those of every
    /// script, nothing invisible, and no spaces at the ends.
    static String signs(String text) {
        String plain = Normalizer.normalize(Visible.only(text), Form.NFKC);
        StringBuilder signs = new StringBuilder(plain.length());
        plain.codePoints().forEach(character -> {
            int digit = Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER
                    ? Character.digit(character, 10)
                    : -1;
            if (digit >= 0) {
                signs.append((char) ('0' + digit));
            } else {
                signs.appendCodePoint(character);
            }
        });
        return Visible.strip(signs.toString());
    }
}
