package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-27, en, 2026-11-27",
        "2026年11月27日, zh-CN, 2026-11-27",
        "2026年1月2日, ja, 2026-01-02",
        "2026년 11월 27일, ko, 2026-11-27",
        "2026. 11. 27., ko, 2026-11-27",
        "2026/11/7, zh-TW, 2026-11-07",
        "２０２６－１１－２７, ja, 2026-11-27",
        "27.11.2026, de, 2026-11-27",
        "3.4.2026, de, 2026-04-03",
        "03/04/2026, fr, 2026-04-03",
        "03/04/2026, en-US, 2026-03-04",
        "03/04/2026, en-GB, 2026-04-03",
        "27/11/2026, en, 2026-11-27",
        "11/27/2026, en, 2026-11-27",
        "20261127, zh-CN, 2026-11-27",
        "٢٠٢٦-١١-٢٧, ar, 2026-11-27",
        "27/11/2569, th, 2026-11-27",
        "令和8年11月27日, ja, 2026-11-27",
        "民國115年11月27日, zh-TW, 2026-11-27",
        "'\u202A2026-11-27\u202C', en, 2026-11-27",
    })
    void daysAreReadAsPeopleWriteThem(String typed, String locale, String kept) {
        assertThat(CalendarDate.read(typed, List.of(locale))).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-29, en", "03/04/2026, en", "28.13.2027, de", "27.11.26, de", "0000-01-01, en", "soon, en"})
    void whatIsNoDayOrMayBeTwoIsNotTaken(String typed, String locale) {
        assertThat(CalendarDate.read(typed, List.of(locale))).isEmpty();
    }
}
