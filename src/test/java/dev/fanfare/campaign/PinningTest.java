package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentReader;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PinningTest {
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(new ComponentReader(new SchemaCheck())
                    .read("banner", name -> Optional.of(Gala.bytes("/fixture-components/banner/" + name)))),
            List.of());
    private static final String OLD = """
        {"format":"campaign/3","slug":"old","title":"Old","locales":["en","zh-CN"],
         "components":{"core/banner":"1.0.0"},
         "pages":{"home":{"format":"page/1","title":"Home","content":[
           {"id":"b1","type":"core/banner","props":{"title":"Win","shadow":true}}]}},
         "i18n":{"zh-CN":{"b1.title":"赢"}},
         "variants":{"B":{"weight":50,"set":{"b1.title":"Win now","b1.shadow":true}}}}\
        """;

    @Test
    void aReleaseKeepsTheInstalledVersionOfEveryComponentItUses() {
        ObjectNode pinned = Pinning.pin(Gala.document(), Gala.catalogue());

        assertThat(pinned.path("components").path("core/button").asText()).isEqualTo("1.0.0");
        assertThat(pinned.path("components").has("core/video")).isFalse();
    }

    @Test
    void propsTextsAndVariantsOfAnOlderVersionBecomeTodays() {
        JsonNode old = Json.sound(OLD);

        ObjectNode pinned = Pinning.pin(old, CATALOGUE);

        assertThat(pinned.at("/components/core~1banner").asText()).isEqualTo("1.2.0");
        assertThat(pinned.at("/pages/home/content/0/props"))
                .isEqualTo(Json.sound("{\"heading\":\"Win\",\"size\":\"s\"}"));
        assertThat(pinned.at("/i18n/zh-CN")).isEqualTo(Json.sound("{\"b1.heading\":\"赢\"}"));
        assertThat(pinned.at("/variants/B/set")).isEqualTo(Json.sound("{\"b1.heading\":\"Win now\"}"));
        assertThat(old).isEqualTo(Json.sound(OLD));
    }

    @Test
    void aCampaignOfAnOlderVersionHasNothingWrongWithIt() {
        CampaignCheck check = new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> false);

        assertThat(check.check(Json.sound(OLD), CATALOGUE))
                .filteredOn(finding -> finding.severity() != Finding.Severity.WARNING)
                .isEmpty();
    }

    @Test
    void aDraftThatPinsNothingGetsTheShapeOfToday() {
        JsonNode unpinned = Json.sound(OLD.replace("\"components\":{\"core/banner\":\"1.0.0\"},", ""));

        assertThat(Pinning.current(unpinned, CATALOGUE)).isEqualTo(Pinning.pin(Json.sound(OLD), CATALOGUE));
    }

    @Test
    void aPinOfANewerVersionStaysAndIsTold() {
        JsonNode newer = Json.sound(OLD.replace("1.0.0", "9.0.0").replace("\"title\":\"Win\",\"shadow\":true", ""));
        CampaignCheck check = new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> false);

        JsonNode read = Pinning.pin(newer, CATALOGUE);

        assertThat(read.at("/components/core~1banner").asText()).isEqualTo("9.0.0");
        assertThat(check.check(read, CATALOGUE)).extracting(Finding::rule).contains("component-version");
    }

    @Test
    void pinningTwiceChangesNothingMore() {
        ObjectNode once = Pinning.pin(Json.sound(OLD), CATALOGUE);

        assertThat(Pinning.pin(once, CATALOGUE)).isEqualTo(once);
    }
}
