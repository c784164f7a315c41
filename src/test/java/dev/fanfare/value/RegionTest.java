package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {
    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, en, CN",
        "Asia/Calcutta, en, IN",
        "Europe/Berlin, en de, DE",
        "UTC, zh-CN, CN",
        "UTC, zh-Hant, TW",
        "UTC, zh-HK, HK",
        "'', en ja, JP",
        "UTC, en-GB, GB",
        "UTC, en, ''",
    })
    void theTimeZoneTellsTheCountryElseTheLanguages(String zone, String locales, String region) {
        assertThat(Region.of(zone, Arrays.asList(locales.split(" ", -1)))).isEqualTo(region);
    }
}
