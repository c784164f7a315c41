package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "\u202D+86 138 0013 8000\u202C",
                "\u2066138-0013-8000\u2069",
                "+86-138-0013-8000",
                "0086 13800138000",
                "8613800138000",
                "(+86) 138.0013.8000",
                "+86\u00A0138\u20110013\u20118000",
                "１３８００１３８０００",
                "＋８６　１３８　００１３　８０００",
                "tel:+86-138-0013-8000",
                "手机：138 0013 8000",
                "١٣٨٠٠١٣٨٠٠٠",
                "१३८००१३८०००",
                "๑๓๘๐๐๑๓๘๐๐๐",
                "+0086 138 0013 8000",
                "\u200B138\u200B0013\u200B8000\uFEFF",
            })
    void everySpellingOfAMobileNumberInChinaIsOneNumber(String typed) {
        assertThat(PhoneNumber.read(typed, "CN")).contains("+8613800138000");
    }

    @ParameterizedTest
    @CsvSource({
        "030 901820, DE, +4930901820",
        "+49 (0)30 90 18 20, DE, +4930901820",
        "0049 30/901820, FR, +4930901820",
        "01 42 68 53 00, FR, +33142685300",
        "+39 (0) 6 698 12345, DE, +390669812345",
        "06 698 12345, IT, +390669812345",
        "(212) 555-2368, US, +12125552368",
        "1-212-555-2368, US, +12125552368",
        "011 49 30 901820, US, +4930901820",
        "8 (495) 123-45-67, RU, +74951234567",
        "090-1234-5678, JP, +819012345678",
        "010-2345-6789, KR, +821023456789",
        "09123 456789, IN, +919123456789",
        "98765 43210, IN, +919876543210",
        "010-12345678, CN, +861012345678",
        "0912 345 678, TW, +886912345678",
        "6123 4567, HK, +85261234567",
        "(11) 96123-4567, BR, +5511961234567",
        "+1 212 555 2368 ext. 12, US, +12125552368;ext=12",
        "010-12345678转8001, CN, +861012345678;ext=8001",
        "+49 30 901820 x7, DE, +4930901820;ext=7",
    })
    void numbersOfAllCountriesAreInternational(String typed, String region, String kept) {
        assertThat(PhoneNumber.read(typed, region)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "138 0013 8000, 13800138000",
        "0086 138 0013 8000, +8613800138000",
        "+44 (1632) 960-961, +441632960961",
        "030 901820, 030901820",
    })
    void withoutACountryTheDigitsAreKept(String typed, String kept) {
        assertThat(PhoneNumber.read(typed, "")).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "+1234567890123456",
                "1380013800a",
                "++8613800138000",
                "call me",
                "",
                "+",
                "138+00138000"
            })
    void whatIsNoNumberIsNotTaken(String typed) {
        assertThat(PhoneNumber.read(typed, "CN")).isEmpty();
    }

    @Test
    void aNumberIsComparedWithTheSpellingsThatEarlierVersionsKept() {
        assertThat(PhoneNumber.earlier("+8613800138000")).contains("13800138000", "8613800138000");
        assertThat(PhoneNumber.earlier("+4930901820")).contains("030901820", "4930901820", "+4930901820");
        assertThat(PhoneNumber.earlier("+12125552368")).contains("2125552368", "12125552368");
    }
}
