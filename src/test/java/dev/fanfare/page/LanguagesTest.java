package dev.fanfare.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    /// The cases the designer's `best-language.test.ts` reads too.
    static Stream<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        try (InputStream file = LanguagesTest.class.getResourceAsStream("/language-matches.json")) {
            new ObjectMapper().readTree(file).forEach(cases::add);
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReaderGetsTheNearestLanguageThatIsThere(JsonNode one) {
        List<String> available = new ArrayList<>();
        one.path("available").forEach(tag -> available.add(tag.asText()));

        Optional<String> best = new Languages(available).best(one.path("wanted").asText());

        assertThat(best).isEqualTo(Optional.ofNullable(one.path("best").textValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "ar,rtl",
        "ar-EG,rtl",
        "he,rtl",
        "iw,rtl",
        "fa-IR,rtl",
        "ur,rtl",
        "ps,rtl",
        "ckb,rtl",
        "pa-PK,rtl",
        "pa,ltr",
        "az-Arab,rtl",
        "az,ltr",
        "en,ltr",
        "zh-Hant,ltr",
        "ar-Latn,ltr",
        "en-Arab,rtl",
        "ja,ltr"
    })
    void aLanguageRunsTheWayItIsWritten(String tag, String direction) {
        assertThat(Languages.direction(tag)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"zh-HK,繁", "zh-SG,简", "de-AT,en", "zh-Hant,繁"})
    void aTextIsReadInTheNearestLanguageItHas(String locale, String text) {
        LocalizedText words = new LocalizedText("en", Map.of("zh-CN", "简", "zh-TW", "繁"));

        assertThat(words.in(locale)).isEqualTo(text);
    }
}
