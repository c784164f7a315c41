package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.action.Action;
import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.ActionRunner.Answer;
import dev.fanfare.action.ActionRunner.Request;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.coupon.CouponTake;
import dev.fanfare.action.draw.DrawEnter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A data folder that a server of `campaign/2` has left, whose forms were said twice: two leads, two of three mugs, one
/// of two codes that are made up and one of two that are listed.
class LabelledFolderTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();
    private static final List<Action> ACTIONS = List.of(new LeadSubmit(), new DrawEnter(), new CouponTake());
    private static final Catalogue CATALOGUE = new Catalogue(
            ComponentLibrary.load(SCHEMAS, List.of()).definitions(),
            ACTIONS.stream().map(Action::definition).toList());
    private static final VisitorId LEO = new VisitorId("leo-leo-leo-leo-leo-leo-l");
    private static final VisitorId ANA = new VisitorId("ana-ana-ana-ana-ana-ana-a");

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private CampaignStore store;
    private LiveCampaigns live;
    private Ledger ledger;
    private ActionRunner runner;

    @BeforeEach
    void openTheFolder() throws Exception {
        try (InputStream script =
                        Objects.requireNonNull(getClass().getResourceAsStream("/data-folders/campaign-2.sql"));
                Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fanfare.db"));
                Statement statement = file.createStatement()) {
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        database = new EmbeddedDatabase(folder);
        store = new EmbeddedCampaignStore(database);
        live = new LiveCampaigns(store, document -> CampaignReader.read(Json.sound(document)));
        live.refresh();
        ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
        runner =
                new ActionRunner(ACTIONS, ledger, InstantSource.system(), () -> RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDraftSaysItsFieldsOnceAsThePageSaidThem() {
        JsonNode draft = draft();

        JsonNode fields = draft.at("/resources/forms/lead/fields");
        assertThat(fields.at("/0/label/en").asText()).isEqualTo("Your name");
        assertThat(fields.at("/0/label/de").asText()).isEqualTo("Dein Name");
        assertThat(fields.at("/1/help/en").asText()).isEqualTo("Only for the prize.");
        assertThat(fields.at("/1/placeholder/de").asText()).isEqualTo("du@example.com");
        assertThat(fields.at("/2/options").findValuesAsText("value")).containsExactly("desk", "bed");
        assertThat(fields.at("/2/options/0/label/de").asText()).isEqualTo("Am Tisch");
        assertThat(fields.at("/3/label/en").asText()).contains("<strong>write</strong>");
        assertThat(draft.at("/pages/home/content/1/slots/fields/0/props").toString())
                .isEqualTo("{\"name\":\"name\"}");
        assertThat(draft.at("/i18n/de").properties())
                .extracting(Map.Entry::getKey)
                .noneMatch(key -> key.startsWith("m."));
        assertThat(new CampaignCheck(SCHEMAS, InstantSource.system(), _ -> true).check(draft, CATALOGUE))
                .extracting(Finding::severity)
                .containsOnly(Finding.Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stockCodesAndEntriesGoOnFromWhereTheyWere(boolean published) {
        if (published) {
            publish();
        }

        JsonNode taken = act(LEO, "lead.submit", "k1", lead("omar@example.com"));
        JsonNode saved = act(LEO, "lead.submit", "k2", lead("leo@example.com"));
        JsonNode last = act(LEO, "w1.press", "k3", Map.of());
        JsonNode none = act(ANA, "w1.press", "k4", Map.of());
        JsonNode made = act(LEO, "c1.press", "k5", Map.of());
        JsonNode noneMade = act(ANA, "c1.press", "k6", Map.of());
        JsonNode listed = act(LEO, "c2.press", "k7", Map.of());

        assertThat(taken.path("outcome").asText()).isEqualTo("taken");
        assertThat(saved.path("outcome").asText()).isEqualTo("saved");
        assertThat(last.path("outcome").asText()).isEqualTo("win");
        assertThat(none.path("outcome").asText()).isEqualTo("lose");
        assertThat(made.path("outcome").asText()).isEqualTo("taken");
        assertThat(noneMade.path("outcome").asText()).isEqualTo("empty");
        assertThat(listed.at("/data/code").asText()).isEqualTo("L-2");
        List<String> leads = new ArrayList<>();
        ledger.each("old", "lead", entry -> leads.add(((Map<?, ?>) entry.data().get("fields")).get("email") + ""));
        assertThat(leads).containsExactly("mina@example.com", "omar@example.com", "leo@example.com");
    }

    private static Map<String, Object> lead(String email) {
        return Map.of("name", "Leo", "email", email, "room", "bed", "ok", true);
    }

    private void publish() {
        ObjectNode pinned = Pinning.pin(draft(), CATALOGUE);
        store.addRelease(
                "old", new Release("new", 0, InstantSource.system().instant(), 1, Json.bytes(pinned), Map.of()), "");
        store.goLive("old", "new", InstantSource.system().instant());
        live.refresh("old");
    }

    private JsonNode draft() {
        byte[] kept = store.draft("old").orElseThrow().document();
        assertThat(Json.sound(kept).path("format").asText()).isEqualTo("campaign/2");
        return Json.sound(CampaignFormat.current(kept));
    }

    private JsonNode act(VisitorId visitor, String binding, String key, Map<String, Object> input) {
        LiveCampaign old = live.find("old").orElseThrow();
        Request request = new Request(
                "old",
                visitor,
                List.of("en"),
                old.binding(binding).orElseThrow(),
                input,
                old.campaign().resources(),
                ZoneOffset.UTC,
                key,
                binding);
        Answer.Answered answer =
                (Answer.Answered) runner.run(request).toCompletableFuture().join();
        return Json.sound(answer.body());
    }
}
