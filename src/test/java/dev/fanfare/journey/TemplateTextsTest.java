package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CampaignCheck;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Finding;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.template.PageTemplate;
import dev.fanfare.template.TemplateLibrary;
import java.time.InstantSource;
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
    void everyTextHasRoomWhereItStands(String name) {
        JsonNode document = InFourLanguages.template(name, FURTHER);
        SchemaCheck schemas = new SchemaCheck();
        Catalogue components =
                new Catalogue(ComponentLibrary.load(schemas, List.of()).definitions(), List.of());

        List<Finding> findings =
                new CampaignCheck(schemas, InstantSource.system(), _ -> false).check(document, components);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().endsWith("maxLength")
                        || finding.pointer().startsWith("/i18n"))
                .isEmpty();
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
