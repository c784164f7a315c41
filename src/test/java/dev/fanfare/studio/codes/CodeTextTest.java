package dev.fanfare.studio.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {
    private final CodeReport report = new CodeReport();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,B2,C3",
                "A1，B2，C3",
                "A1、B2、C3",
                "A1;B2;C3",
                "A1；B2；C3",
                "A1 B2 C3",
                "A1\u3000B2\u00A0C3",
                "A1\tB2\tC3",
                "A1\r\nB2\rC3\n",
                "A1|B2｜C3",
                "A1، B2؛ C3",
                " A1 ,, B2\n\n;C3 、",
                "\"A1\",\"B2\",\"C3\"",
                "\uFEFFA1\u2028B2\u2029C3",
            })
    void codesStandBetweenSeparatorsOfEveryKind(String text) throws IOException {
        assertThat(codes(text)).containsExactly("A1", "B2", "C3");
        assertThat(report.tooLongCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\u200B1",
                "\u202DA1\u202C",
                "A1\u200D",
                "A\u00AD1",
                "A\uFE0F1",
                "A\u20601",
                "\u2800A1",
                "A\u00001"
            })
    void whatCannotBeSeenIsTakenOutAndTold(String text) throws IOException {
        assertThat(codes("B2," + text)).containsExactly("B2", "A1");
        assertThat(report.invisibleCount()).isEqualTo(1);
    }

    @Test
    void whatIsTooLongIsNamedAndNotCut() throws IOException {
        assertThat(codes("x".repeat(64) + " " + "y".repeat(65) + " " + "z".repeat(500)))
                .containsExactly("x".repeat(64));

        assertThat(report.tooLongCount()).isEqualTo(2);
        assertThat(report.json().get("tooLong").toString()).contains("y".repeat(65), "z".repeat(80) + "…");
    }

    @Test
    void lengthIsCountedInCharacters() throws IOException {
        assertThat(codes("😀".repeat(64))).hasSize(1);
        assertThat(codes("😀".repeat(65))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+15", "1,23457E+15", "6E+12"})
    void whatASpreadsheetHasRoundedIsNoCode(String text) throws IOException {
        assertThat(codes("\"" + text + "\"\nA1")).containsExactly("A1");
        assertThat(report.roundedCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"券码", "Code", "coupon_code", "兑换码"})
    void aHeaderIsToldAndIsNoCode(String header) throws IOException {
        assertThat(codes(header + "\nA1\nB2")).containsExactly("A1", "B2");
        assertThat(report.json()).containsEntry("header", header);
    }

    @Test
    void aQuotedCellIsOneCode() throws IOException {
        assertThat(codes("\"SAVE 20, NOW\",\"a\"\"b\",\"open\nC3"))
                .containsExactly("SAVE 20, NOW", "a\"b", "open", "C3");
    }

    @Test
    void zerosInFrontAndLongDigitsStay() throws IOException {
        assertThat(codes("0001 440524188001010014 ＡＢ１")).containsExactly("0001", "440524188001010014", "ＡＢ１");
    }

    private List<String> codes(String text) throws IOException {
        List<String> codes = new ArrayList<>();
        new CodeText(codes::add, report).read(new StringReader(text));
        return codes;
    }
}
