package dev.fanfare.studio.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The answers of a question that is true or false, in the languages that banks are written in.
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
enum Verdict {
    TRUE(Set.of(
            "true",
            "t",
            "yes",
            "y",
            "right",
            "correct",
            "对",
            "對",
            "是",
            "正确",
            "正確",
            "√",
            "✓",
            "✔",
            "☑",
            "○",
            "〇",
            "はい",
            "正しい",
            "wahr",
            "richtig",
            "ja",
            "vrai",
            "oui",
            "verdadero",
            "verdadeiro",
            "sí",
            "si",
            "sim",
            "vero",
            "да",
            "верно",
            "правда",
            "истина",
            "참",
            "예",
            "네",
            "맞음",
            "o",
            "prawda",
            "tak",
            "waar",
            "sant")),
    FALSE(Set.of(
            "false",
            "f",
            "no",
            "n",
            "wrong",
            "incorrect",
            "错",
            "錯",
            "否",
            "错误",
            "錯誤",
            "不对",
            "不對",
            "不是",
            "×",
            "✗",
            "✘",
            "✕",
            "╳",
            "x",
            "いいえ",
            "正しくない",
            "falsch",
            "nein",
            "faux",
            "non",
            "falso",
            "não",
            "нет",
            "неверно",
            "ложь",
            "거짓",
            "아니오",
            "틀림",
            "fałsz",
            "nie",
            "onwaar",
            "nee",
            "falskt"));

    private static final List<List<String>> PAIRS = List.of(
            List.of("对", "错"),
            List.of("對", "錯"),
            List.of("是", "否"),
            List.of("正确", "错误"),
            List.of("正確", "錯誤"),
            List.of("○", "×"),
            List.of("Wahr", "Falsch"),
            List.of("Richtig", "Falsch"),
            List.of("Ja", "Nein"),
            List.of("Vrai", "Faux"),
            List.of("Oui", "Non"),
            List.of("Verdadero", "Falso"),
            List.of("Verdadeiro", "Falso"),
            List.of("Vero", "Falso"),
            List.of("Верно", "Неверно"),
            List.of("Да", "Нет"),
            List.of("참", "거짓"),
            List.of("はい", "いいえ"),
            List.of("Yes", "No"),
            List.of("True", "False"));

    private final Set<String> spellings;

    Verdict(Set<String> spellings) {
        this.spellings = spellings;
    }

    /// What an answer says, when it says yes or no to the whole question.
    static Optional<Verdict> of(String written) {
        String plain = AnswerMark.bare(written).toLowerCase(Locale.ROOT);
        if (TRUE.spellings.contains(plain)) {
            return Optional.of(TRUE);
        }
        return FALSE.spellings.contains(plain) ? Optional.of(FALSE) : Optional.empty();
    }

    /// The two choices, in the words of the answer or else in the language of the question.
    static List<String> choices(String question, String written) {
        String plain = AnswerMark.bare(written).toLowerCase(Locale.ROOT);
        for (List<String> pair : PAIRS) {
            if (pair.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(plain))) {
                return pair;
            }
        }
        return inTheLanguageOf(question);
    }

    private static List<String> inTheLanguageOf(String question) {
        boolean kana = question.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30FA);
        boolean han = question.codePoints().anyMatch(Character::isIdeographic);
        boolean hangul = question.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        if (kana) {
            return List.of("○", "×");
        }
        if (hangul) {
            return List.of("참", "거짓");
        }
        return han ? List.of("对", "错") : List.of("True", "False");
    }
}
