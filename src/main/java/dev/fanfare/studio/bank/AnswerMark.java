package dev.fanfare.studio.bank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One choice as an answer names it: by its number (from 1) or its letter, in any usual spelling.
final class AnswerMark {
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]?)(?:\\.0+)?");
    private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?");
    private static final Pattern NAMED = Pattern.compile("第?([1-9][0-9]?)[个個项項番]?");
    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[{【<\"'「『]+|[\\s)\\]}】>\"'」』.。、,;:]+$");

    private static final int LONGEST = 200;

    private AnswerMark() {}

    /// The index it names, or -1.
    static int index(String written) {
        String mark = bare(written);
        Matcher number = NUMBER.matcher(folded(written));
        if (number.matches()) {
            return Integer.parseInt(number.group(1)) - 1;
        }
        Matcher named = NAMED.matcher(mark);
        if (named.matches()) {
            return Integer.parseInt(named.group(1)) - 1;
        }
        return mark.length() == 1 ? letter(mark) : ColumnName.choice(mark);
    }

    /// Whether it is the number 0, of which nobody knows whether it counts from 0.
    static boolean isZero(String written) {
        return ZERO.matcher(folded(written)).matches();
    }

    /// Whether it is a number at all.
    static boolean isNumber(String written) {
        return isZero(written) || NUMBER.matcher(folded(written)).matches();
    }

    /// The index of a letter, full-width or not; -1 for anything else.
    static int letter(String written) {
        String letter = folded(written).toUpperCase(Locale.ROOT);
        return letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'Z' ? letter.charAt(0) - 'A' : -1;
    }

    /// Without brackets and full stops around it.
    static String bare(String written) {
        return written.length() > LONGEST
                ? written
                : AROUND.matcher(folded(written)).replaceAll("");
    }

    static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }
}
