package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Finding.Severity;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledTemplatesTest {
    private static final Catalogue CATALOGUE = Gala.catalogue();
    private static final CampaignCheck CHECK = new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> false);

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateCanBeSavedAndReadAsItIs(Path template) throws IOException {
        JsonNode document = Json.sound(Files.readAllBytes(template.resolve("campaign.json")));

        List<Finding> findings = CHECK.check(document, CATALOGUE);

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.BROKEN)
                .isEmpty();
        assertThat(CampaignReader.read(document).pages()).containsKey(Campaign.HOME);
    }

    /// The dates are the marketer's to set: they may be over.
    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateCanBePublishedAsItIs(Path template) throws IOException {
        JsonNode document = Json.sound(Files.readAllBytes(template.resolve("campaign.json")));

        List<Finding> findings = CHECK.check(document, CATALOGUE);

        assertThat(findings)
                .filteredOn(finding -> !finding.rule().equals("window-over"))
                .isEmpty();
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("page-templates"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
