package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.template.PageTemplate;
import dev.fanfare.template.TemplateLibrary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundled template says everything in ten languages.
class TemplateTextsTest {
    private static final List<String> FURTHER = List.of("zh-TW", "de", "fr", "es", "pt-BR", "ja", "ko", "ar");

    static Stream<String> templates() {
        return TemplateLibrary.load(List.of()).templates().stream().map(PageTemplate::name);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsThere(String name) {
        JsonNode document = InFourLanguages.template(name, FURTHER);

        assertThat(document.path("locales")).hasSize(2 + FURTHER.size());
        assertThat(document.at("/i18n").properties())
                .hasSize(1 + FURTHER.size())
                .allMatch(language -> language.getValue().size() > 10);
    }
}
