package dev.fanfare.action;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/// A person's name as everybody may see it: `M***a`, `张*`.
final class MaskedName {
    private static final String HIDDEN = "***";

    /// Scripts whose single characters say as much as a syllable or a word: only the first is shown.
    private static final Set<UnicodeScript> DENSE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.FORMAT,
            (int) Character.CONTROL,
            (int) Character.SURROGATE,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.COMBINING_SPACING_MARK);

    private MaskedName() {}

    static String of(String name) {
        int[] letters = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .codePoints()
                .filter(c -> !UNSEEN.contains(Character.getType(c)))
                .toArray();
        if (letters.length < 2) {
            return letters.length == 0 ? HIDDEN : "*";
        }
        String first = Character.toString(letters[0]);
        if (DENSE.contains(UnicodeScript.of(letters[0]))) {
            return first + "*";
        }
        return letters.length == 2 ? first + HIDDEN : first + HIDDEN + Character.toString(letters[letters.length - 1]);
    }
}
