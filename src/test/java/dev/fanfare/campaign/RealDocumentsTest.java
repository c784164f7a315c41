package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Finding.Severity;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.input.ReadsRealInput;
import dev.fanfare.input.RealInput;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents of other editors, as they are.
@ReadsRealInput
class RealDocumentsTest {
    private static final Catalogue CATALOGUE = Gala.catalogue();
    private static final CampaignCheck CHECK = new CampaignCheck(
            new SchemaCheck(), InstantSource.fixed(Instant.parse("2027-01-01T00:00:00Z")), _ -> false);

    @Test
    void aDocumentOfAnotherEditorIsRefusedAndSaidToBeOne() {
        List<Finding> findings = CHECK.check(Json.sound(RealInput.bytes(RealInput.TMAGIC)), CATALOGUE);

        assertThat(findings.getFirst().rule()).isEqualTo("unknown-format");
        assertThat(findings.getFirst().message()).contains("tMagic", "never run");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("unknown-member"))
                .extracting(Finding::pointer)
                .contains("/codeBlocks", "/items");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.BROKEN);
    }

    @Test
    void aPuckPageIsRefusedAndSaidToBeOne() {
        List<Finding> findings = CHECK.check(Json.sound(RealInput.bytes(RealInput.PUCK)), CATALOGUE);

        assertThat(findings.getFirst().rule()).isEqualTo("unknown-format");
        assertThat(findings.getFirst().message()).contains("Puck");
        assertThat(findings).extracting(Finding::pointer).contains("/content");
    }
}
