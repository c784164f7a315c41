package dev.fanfare.studio.bank;

import java.util.Set;
import java.util.function.IntPredicate;

/// Counts the characters of a text that tell in which encoding it was written.
final class Letters {
    private static final String BETWEEN_WORDS = "’‘“”«»–—…·•€°§©®™£¡¿、。，；：？！（）《》「」『』【】・„‚‹›№¹²³½¼¾×÷±ªº ";

    private Letters() {}

    static int count(String text, IntPredicate wanted) {
        return (int) text.codePoints().filter(wanted).count();
    }

    /// Beyond ASCII, and no punctuation that all languages have.
    static boolean isForeign(int c) {
        return c >= 0x80 && BETWEEN_WORDS.indexOf(c) < 0;
    }

    /// Punctuation that word processors write beyond ASCII.
    static boolean isQuotation(int c) {
        return "’‘“”«»–—…€".indexOf(c) >= 0;
    }

    /// What hardly stands beside ideographs unless bytes were paired wrongly.
    static boolean isOddBesideIdeographs(int c) {
        boolean halfKana = c >= 0xFF61 && c <= 0xFF9F;
        boolean drawn = c >= 0x2500 && c <= 0x259F;
        boolean other = (c >= 0x0370 && c <= 0x052F) || (c >= 0x3105 && c <= 0x312F);
        return halfKana || drawn || other;
    }

    /// No character that no text holds: control characters, halves, characters for private use or
    /// without meaning, and what stands for a character that was lost.
    static boolean isText(String text) {
        return text.codePoints().allMatch(Letters::mayStandInText);
    }

    private static boolean mayStandInText(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x1A) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != 0xFFFD;
        };
    }

    /// How many of the letters beyond ASCII are of this alphabet and stand where a letter of it
    /// would: in a word of one writing, and no capital after a small letter.
    static double share(String text, Set<Integer> alphabet) {
        int[] letters = text.codePoints().toArray();
        int all = 0;
        int right = 0;
        for (int i = 0; i < letters.length; i++) {
            if (isForeign(letters[i]) || isInsideWord(letters, i)) {
                all++;
                right += alphabet.contains(letters[i]) && fits(letters, i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /// A sign that stands in the middle of a word only when bytes were read wrongly.
    private static boolean isInsideWord(int[] letters, int at) {
        return "¹²³½¼¾×÷±ªº¡¿£§©®°·«»‹›€".indexOf(letters[at]) >= 0
                && at > 0
                && at + 1 < letters.length
                && Character.isLetter(letters[at - 1])
                && Character.isLetter(letters[at + 1]);
    }

    private static boolean fits(int[] letters, int at) {
        int before = at == 0 ? ' ' : letters[at - 1];
        int after = at + 1 == letters.length ? ' ' : letters[at + 1];
        boolean latin = isLatin(letters[at]);
        boolean oneWriting = sameWriting(before, latin) && sameWriting(after, latin);
        boolean oneCase = !(Character.isUpperCase(letters[at]) && Character.isLowerCase(before));
        boolean crowd = latin && isForeign(before) && isForeign(after) && at > 1 && isForeign(letters[at - 2]);
        return oneWriting && oneCase && !crowd && !Character.isDigit(before) && !isSymbol(before) && !isSymbol(after);
    }

    private static boolean sameWriting(int beside, boolean latin) {
        return !Character.isLetter(beside) || isLatin(beside) == latin;
    }

    private static boolean isSymbol(int c) {
        return c >= 0x80
                && !Character.isLetter(c)
                && Character.getType(c) != Character.NON_SPACING_MARK
                && isForeign(c);
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
