package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.ActionRunner.Answer;
import dev.fanfare.action.ActionRunner.Request;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.draw.DrawEnter;
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

/// A data folder that a server of `campaign/1` has left: three headphones, of which two are won.
class NumberedFolderTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();
    private static final Catalogue CATALOGUE = new Catalogue(
            ComponentLibrary.load(SCHEMAS, List.of()).definitions(), List.of(new DrawEnter().definition()));
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
                        Objects.requireNonNull(getClass().getResourceAsStream("/data-folders/campaign-1.sql"));
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
                List.of(new DrawEnter()), ledger, InstantSource.system(), () -> RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theReleaseOnTheAirPlaysOnWithItsNumbersAndItsStock() {
        JsonNode last = draw("k1");
        JsonNode none = draw("k2");

        assertThat(last.path("outcome").asText()).isEqualTo("win");
        assertThat(last.at("/data/segment").asInt(-1)).isEqualTo(1);
        assertThat(last.at("/data/drawn").asText()).isEqualTo("prize:headphones");
        assertThat(none.path("outcome").asText()).isEqualTo("lose");
    }

    @Test
    void theDraftOpensWithPlacesAndIsFitToBePublished() {
        JsonNode draft = draft();

        assertThat(draft.at("/pages/home/content/0/props/segments").toString())
                .isEqualTo("[{\"shows\":\"lose\"},{\"shows\":\"prize:headphones\"},{\"shows\":\"prize:coupon\"},"
                        + "{\"shows\":\"prize:mug\"}]");
        assertThat(new CampaignCheck(SCHEMAS, InstantSource.system(), _ -> true).check(draft, CATALOGUE))
                .extracting(Finding::severity)
                .containsOnly(Finding.Severity.WARNING);
    }

    @Test
    void publishedAgainItKeepsWhatIsLeft() {
        ObjectNode pinned = Pinning.pin(draft(), CATALOGUE);
        store.addRelease(
                "old", new Release("new", 0, InstantSource.system().instant(), 1, Json.bytes(pinned), Map.of()), "");
        store.goLive("old", "new", InstantSource.system().instant());
        live.refresh("old");

        JsonNode last = draw("k1");
        JsonNode none = draw("k2");

        assertThat(last.at("/data/drawn").asText()).isEqualTo("prize:headphones");
        assertThat(last.path("data").has("segment")).isFalse();
        assertThat(none.at("/data/drawn").asText()).isEqualTo("lose");
    }

    private JsonNode draft() {
        byte[] kept = store.draft("old").orElseThrow().document();
        assertThat(Json.sound(kept).path("format").asText()).isEqualTo("campaign/1");
        return Json.sound(CampaignFormat.current(kept));
    }

    private JsonNode draw(String key) {
        LiveCampaign old = live.find("old").orElseThrow();
        Request request = new Request(
                "old",
                LEO,
                List.of("en"),
                old.binding("w1.spin").orElseThrow(),
                Map.of(),
                old.campaign().resources(),
                ZoneOffset.UTC,
                key,
                "w1.spin");
        Answer.Answered answer =
                (Answer.Answered) runner.run(request).toCompletableFuture().join();
        return Json.sound(answer.body());
    }
}
