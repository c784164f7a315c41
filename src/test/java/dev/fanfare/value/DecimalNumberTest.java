package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTest {
    @ParameterizedTest
    @CsvSource({
        "'1 234,5', fr, 1234.5",
        "'1\u202F234,5', fr-FR, 1234.5",
        "'1.234,5', de, 1234.5",
        "'1,234.5', en, 1234.5",
        "'1,234', en, 1234",
        "'1,234', de, 1.234",
        "'1.234', de, 1234",
        "'1.234', en, 1.234",
        "'1,5', en, 1.5",
        "'1.5', de, 1.5",
        "1’234.50, de-CH, 1234.50",
        "'12,34,567.8', hi, 1234567.8",
        "'1,234,567', zh-CN, 1234567",
        "'12,3456', ja, 12.3456",
        "'1,2345,6789', zh-CN, 123456789",
        "１２３, zh-CN, 123",
        "١٬٢٣٤٫٥, ar, 1234.5",
        "१२३, hi, 123",
        "๑๒๓, th, 123",
        "−12.50, en, -12.50",
        "+7, en, 7",
        "'\u200B42\u00A0', en, 42",
        "007, en, 007",
        "'0,5', de, 0.5",
        "',5', de, 0.5",
        "'3,', de, 3",
    })
    void numbersAreReadAsPeopleWriteThem(String typed, String locale, String kept) {
        assertThat(DecimalNumber.read(typed, List.of(locale))).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e9", "NaN", "1,23,4", "1.2.3", "12 34", "--1", "1-2", "five", "", ".", "1234567890123456789"})
    void whatIsNoNumberIsNotTaken(String typed) {
        assertThat(DecimalNumber.read(typed, List.of("en"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"007, 7", "1.50, 1.5", "-0.0, 0", "100, 100"})
    void equalNumbersAreEqual(String one, String other) {
        assertThat(DecimalNumber.comparable(one)).isEqualTo(DecimalNumber.comparable(other));
    }
}
