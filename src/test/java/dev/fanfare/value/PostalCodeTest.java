package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeTest {
    @ParameterizedTest
    @CsvSource({
        "10115, 10115",
        "１００−０００１, 100-0001",
        "〒100-0001, 100-0001",
        "sw1a  1aa, SW1A 1AA",
        "١١٤٣٢, 11432",
        "' 02139\u200B', 02139",
    })
    void everySpellingOfACodeIsOneCode(String typed, String kept) {
        assertThat(PostalCode.read(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"DE, true", "US, true", "JP, true", "HK, false", "AE, false", "IE, false", "'', false"})
    void notEveryCountryHasCodes(String region, boolean used) {
        assertThat(PostalCode.isUsedIn(region)).isEqualTo(used);
    }
}
