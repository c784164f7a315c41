package dev.fanfare.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.site.SentPage.Encoding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br|BROTLI",
                "br;q=0.1, gzip|BROTLI",
                "br;q=0, gzip|GZIP",
                "br; q=0.000, gzip ; q=1|GZIP",
                "GZIP|GZIP",
                "gzip;q=x|IDENTITY",
                "x-gzip, brotli|IDENTITY",
                "brx, gzipx|IDENTITY",
                "deflate|IDENTITY",
                "*|IDENTITY",
                "''|IDENTITY",
                ",,br|BROTLI"
            })
    void aClientGetsTheSmallestFormThatItTakes(String header, Encoding encoding) {
        assertThat(Negotiation.encoding(header)).isEqualTo(encoding);
    }

    @Test
    void whoSaysNothingGetsThePlainForm() {
        assertThat(Negotiation.encoding(null)).isEqualTo(Encoding.IDENTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "zh-CN|en|en|zh-CN",
                "xx|zh-CN|en|zh-CN",
                "-|zh|en|zh-CN",
                "-|-|zh-TW,en;q=0.5|zh-CN",
                "-|-|en;q=0.5,zh;q=0.9|zh-CN",
                "-|-|zh;q=0,en;q=0.1|en",
                "-|-|zh;q=oops,de;q=0.4|de",
                "-|-|fr,it|en",
                "-|-|-|en",
                "EN|-|zh|en",
                "-|-|dex|en"
            })
    void aPageIsInTheLanguageSomebodyWishes(String asked, String remembered, String header, String locale) {
        assertThat(Negotiation.locale(new PageLocales(List.of("en", "zh-CN", "de")), asked, remembered, header))
                .isEqualTo(locale);
    }
}
