package dev.fanfare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLocalesTest {
    @ParameterizedTest(name = "[{0}] for \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "en zh-CN zh-TW | zh-HK,zh;q=0.9,en;q=0.8 | zh-TW",
                "en zh-CN zh-TW | zh-SG,zh-TW;q=0.5 | zh-CN",
                "en zh-CN zh-TW | zh-Hant-MO | zh-TW",
                "en de zh-CN | fr-CH, fr;q=0.9, en;q=0.8, de;q=0.85, *;q=0.5 | de",
                "en de zh-CN | fr, *;q=0.5, en;q=0.1 | de",
                "de en | * | de",
                "de en | fr | de",
                "de en | de;q=0, * | en",
                "de en-GB | en;q=0, en-GB;q=0.3 | en-GB",
                "de en | de;q=0, en;q=0 | de",
                "de en | en;q=0.2,de;q=0.1 | en",
                "de en | EN-gb ; Q=0.7 , de ;q= 0.3 | en",
                "de en | en;q=NaN | de",
                "de en | en;q=-1 | de",
                "de en | en;q=1e9 | de",
                "de en | en;q= | de",
                "de en | en;q=7, de;q=0.9 | en",
                "de en | ,,;q=1,en | en",
                "en iw | he-IL | iw",
                "en id | in | id",
                "en no | nb-NO;q=0.9 | no",
                "en sr-Latn sr | sr-Latn-RS, en;q=0.5 | sr-Latn",
                "en pt-BR | pt | pt-BR",
                "en ar | ar-MA,fr;q=0.9 | ar",
            })
    void aBrowserGetsTheRightOneOfThePagesLanguages(String available, String header, String expected) {
        PageLocales locales = new PageLocales(List.of(available.split(" ")));

        assertThat(Negotiation.locale(locales, null, null, header)).isEqualTo(expected);
    }

    @Test
    void whatTheAddressAsksForComesBeforeWhatIsRememberedAndWhatTheBrowserWants() {
        PageLocales locales = new PageLocales(List.of("en", "zh-TW", "de"));

        assertThat(Negotiation.locale(locales, "zh-HK", "de", "en")).isEqualTo("zh-TW");
        assertThat(Negotiation.locale(locales, "fr", "de-AT", "en")).isEqualTo("de");
        assertThat(Negotiation.locale(locales, null, "xx", "de")).isEqualTo("de");
    }
}
