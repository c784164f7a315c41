package dev.fanfare.value;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// What of a text can be seen.
public final class Visible {
    /// Scripts whose letters neither a joiner nor a non-joiner changes.
    private static final Set<UnicodeScript> UNJOINED = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO);

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int BLACK_FLAG = 0x1F3F4;

    private Visible() {}

    /// False for a text that shows nothing, whatever it is made of.
    public static boolean anyIn(String text) {
        return text.codePoints().anyMatch(character -> !isSpace(character) && !isInvisible(character));
    }

    /// Spaces of every width, tabulators and line ends.
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Takes up no room or shows nothing, and is no space: what programs put around a text they
    /// copy, and fillers that only look like nothing.
    public static boolean isInvisible(int character) {
        return switch (character) {
            // Combining grapheme joiner, Hangul fillers, inherent vowels of Khmer, an empty Braille cell
            case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0x17B5, 0x2800 -> true;
            default -> isFormat(character) || isVariation(character);
        };
    }

    /// The text without what cannot be seen: for values in which it never means anything.
    public static String only(String text) {
        if (text.codePoints().noneMatch(Visible::isInvisible)) {
            return text;
        }
        return text.codePoints()
                .filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The text without what cannot be seen and changes nothing. Joiners stay between the letters
    /// of a script that they shape, and in emoji; so do variation selectors after what they vary.
    public static String meaningful(String text) {
        if (text.codePoints().noneMatch(Visible::isInvisible)) {
            return text;
        }
        int[] all = text.codePoints().toArray();
        StringBuilder kept = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < all.length; i++) {
            int next = i + 1 < all.length ? all[i + 1] : 0;
            if (!isInvisible(all[i]) || isMeant(all[i], before, next)) {
                kept.appendCodePoint(all[i]);
                before = isTag(all[i]) ? before : all[i];
            }
        }
        return strip(kept.toString());
    }

    /// The text without spaces and invisible characters at its ends.
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isPadding(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isPadding(text.codePointBefore(end)) && !isMeantAtTheEnd(text, end)) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /// An emoji or an ideograph may end with what varies it, a flag with the tags that name it.
    private static boolean isMeantAtTheEnd(String text, int end) {
        int last = text.codePointBefore(end);
        return (isVariation(last) || isTag(last)) && anyIn(text.substring(0, end));
    }

    private static boolean isPadding(int character) {
        return isSpace(character) || isInvisible(character);
    }

    private static boolean isMeant(int character, int before, int next) {
        if (isVariation(character)) {
            return isShown(before);
        }
        if (isTag(character)) {
            return before == BLACK_FLAG;
        }
        return (character == JOINER || character == NON_JOINER)
                && isShown(before)
                && isShown(next)
                && (isShaped(before) || isPicture(before));
    }

    private static boolean isShown(int character) {
        return character != 0 && !isSpace(character) && (!isInvisible(character) || isVariation(character));
    }

    private static boolean isShaped(int character) {
        return (Character.isLetter(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK
                        || Character.getType(character) == Character.COMBINING_SPACING_MARK)
                && !UNJOINED.contains(UnicodeScript.of(character));
    }

    private static boolean isPicture(int character) {
        return isVariation(character) || (character > 0x7F && Character.isEmoji(character));
    }

    private static boolean isFormat(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }

    private static boolean isVariation(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF)
                || (character >= 0x180B && character <= 0x180F);
    }
}
