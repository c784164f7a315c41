package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.ActionRunner.Answer;
import dev.fanfare.action.ActionRunner.Request;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.lead.LeadSubmit;
import dev.fanfare.campaign.CampaignCheck;
import dev.fanfare.campaign.CampaignFormat;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.Pinning;
import dev.fanfare.campaign.Release;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.store.embedded.EmbeddedCampaignStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that a server of `campaign/2` has left, whose pages said once more what a form asks for: one
/// visitor has filled it in.
class TwiceDefinedFolderTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();
    private static final Catalogue CATALOGUE = new Catalogue(
            ComponentLibrary.load(SCHEMAS, List.of()).definitions(), List.of(new LeadSubmit().definition()));
    private static final VisitorId LEO = new VisitorId("leo-leo-leo-leo-leo-leo-l");

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private CampaignStore store;
    private LiveCampaigns live;
    private ActionRunner runner;

    @BeforeEach
    void openTheFolder() throws Exception {
        try (InputStream script =
                        Objects.requireNonNull(getClass().getResourceAsStream("/data-folders/fields-on-pages.sql"));
                Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fanfare.db"));
                Statement statement = file.createStatement()) {
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        database = new EmbeddedDatabase(folder);
        store = new EmbeddedCampaignStore(database);
        live = new LiveCampaigns(store, document -> CampaignReader.read(Json.sound(document)));
        live.refresh();
        Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
        runner = new ActionRunner(
                List.of(new LeadSubmit()),
                ledger,
                InstantSource.system(),
                () -> RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theReleaseOnTheAirTakesWhatItTook() {
        assertThat(sent("k1", "030 901820", "s").path("outcome").asText()).isEqualTo("taken");
        assertThat(sent("k2", "030 901821", "xl").path("outcome").isMissingNode())
                .isTrue();
        assertThat(sent("k3", "030 901821", "m").path("outcome").asText()).isEqualTo("saved");
    }

    @Test
    void theDraftOpensWithItsFieldsInTheFormAndIsFitToBePublished() {
        JsonNode draft = draft();

        assertThat(draft.at("/resources/forms/lead/fields")).isEqualTo(Json.sound("""
                [{"name":"nick","type":"name","label":{"en":"Your name","de":"Dein Name"},"required":true},
                 {"name":"phone","type":"phone","label":{"en":"Telephone","de":"Telefon"},"required":true,"region":"DE",
                  "help":{"en":"Only for the prize","de":"Nur für den Gewinn"}},
                 {"name":"size","type":"choice","label":{"en":"Size","de":"Größe"},"options":[
                  {"value":"s","label":{"en":"Small","de":"Klein"}},{"value":"l","label":{"en":"Large","de":"Groß"}}]},
                 {"name":"ok","type":"consent","required":true,
                  "label":{"en":"<p>I agree to the <b>rules</b></p>","de":"<p>Ich stimme den <b>Regeln</b> zu</p>"}}]"""));
        assertThat(draft.at("/i18n/de"))
                .isEqualTo(Json.sound("{\"title.text\":\"Mach mit\",\"g.submitLabel\":\"Senden\"}"));
        assertThat(new CampaignCheck(SCHEMAS, InstantSource.system(), _ -> true).check(draft, CATALOGUE))
                .extracting(Finding::severity)
                .doesNotContain(Finding.Severity.BROKEN, Finding.Severity.UNFINISHED);
    }

    @Test
    void publishedAgainItKnowsWhoHasFilledItIn() {
        ObjectNode pinned = Pinning.pin(draft(), CATALOGUE);
        store.addRelease(
                "old", new Release("new", 0, InstantSource.system().instant(), 1, Json.bytes(pinned), Map.of()), "");
        store.goLive("old", "new", InstantSource.system().instant());
        live.refresh("old");

        assertThat(sent("k1", "030 901820", "s").path("outcome").asText()).isEqualTo("taken");
        assertThat(sent("k2", "030 901821", "l").path("outcome").asText()).isEqualTo("saved");
    }

    private JsonNode draft() {
        byte[] kept = store.draft("old").orElseThrow().document();
        assertThat(Json.sound(kept).path("format").asText()).isEqualTo("campaign/2");
        return Json.sound(CampaignFormat.current(kept));
    }

    private JsonNode sent(String key, String phone, String size) {
        LiveCampaign old = live.find("old").orElseThrow();
        Request request = new Request(
                "old",
                LEO,
                List.of("en"),
                old.binding("g.submit").orElseThrow(),
                Map.of("nick", "Leo", "phone", phone, "size", size, "ok", true),
                old.campaign().resources(),
                ZoneOffset.UTC,
                key,
                "g.submit");
        return switch (runner.run(request).toCompletableFuture().join()) {
            case Answer.Answered answered -> Json.sound(answered.body());
            case Answer other ->
                Json.sound("{\"refused\":\"%s\"}".formatted(other.getClass().getSimpleName()));
        };
    }
}
