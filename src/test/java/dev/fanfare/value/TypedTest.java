package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00A0",
                "\u3000",
                "\u200B",
                "\u200E\u200F",
                "\uFEFF",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800\u2800",
                "\uFE0F",
                "\u202D\u202C",
                "\u00AD",
                "\u2060",
                "\u180E",
                "\u034F",
                "\u200D",
                "\u2003 \u2028"
            })
    void whatLooksEmptyIsEmpty(String text) {
        assertThat(Visible.anyIn(text)).isFalse();
        assertThat(Typed.line(text)).isEmpty();
        assertThat(Typed.name(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", ".", "é", "\u0301a", "張", "한", "👩‍🚀", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", "❤️"})
    void whatShowsSomethingIsKeptAsItIs(String text) {
        assertThat(Visible.anyIn(text)).isTrue();
        assertThat(Typed.line(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Zoe\u0308 ', Zoë",
        "'　张　三　', 张 三",
        "'Mina\u00A0\u00A0Kim', Mina Kim",
        "'\u202DMina\u202C', Mina",
        "'Mi\u200Bna', Mina",
        "'Mina\u200D', Mina",
        "'Mi\u200Cna', Mina",
        "'علی\u200Cرضا', 'علی\u200Cرضا'",
        "'ක්\u200Dරිස්', 'ක්\u200Dරිස්'",
        "阿卜杜拉·买买提, 阿卜杜拉·买买提",
        "O’Neil, O’Neil",
        "'葛\uDB40\uDD00', '葛\uDB40\uDD00'",
        "'Mina\tKim', Mina Kim",
    })
    void namesKeepWhatMeansSomething(String typed, String kept) {
        assertThat(Typed.name(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "O’Neil, O'NEIL",
        "阿卜杜拉·买买提, 阿卜杜拉•买买提",
        "张　三, 张 三",
        "Zoë, Zoe\u0308",
        "Ａ１２３, a123",
        "Anna‐Lena, anna-lena",
        "ﾀﾅｶ, タナカ",
    })
    void spellingsOfOneNameAreEqual(String one, String other) {
        assertThat(Typed.comparable(one)).isEqualTo(Typed.comparable(other));
    }
}
