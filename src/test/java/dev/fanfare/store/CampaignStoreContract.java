package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.CampaignStore.Draft;
import dev.fanfare.campaign.CampaignStore.Live;
import dev.fanfare.campaign.CampaignStore.ReleaseSummary;
import dev.fanfare.campaign.CampaignStore.SaveResult;
import dev.fanfare.campaign.CampaignStore.Scheduled;
import dev.fanfare.campaign.CampaignStore.Summary;
import dev.fanfare.campaign.CampaignStore.Version;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every campaign store must do.
abstract class CampaignStoreContract {
    private static final Instant NOW = Instant.parse("2027-01-20T09:00:00.250Z");
    private static final Instant GALA = Instant.parse("2027-01-28T12:00:00Z");
    private static final PageKey HOME = new PageKey("home", "zh-CN", PageKey.ORIGINAL);

    abstract CampaignStore store();

    /// The same store after the program was stopped and started.
    abstract CampaignStore restarted();

    @Test
    void aNewStoreIsEmpty() {
        assertThat(store().campaigns()).isEmpty();
        assertThat(store().campaign("gala")).isEmpty();
        assertThat(store().draft("gala")).isEmpty();
        assertThat(store().releases("gala")).isEmpty();
        assertThat(store().release("gala", "r1")).isEmpty();
        assertThat(store().live()).isEmpty();
        assertThat(store().live("gala")).isEmpty();
        assertThat(store().activateDue(GALA)).isEmpty();
    }

    @Test
    void aSavedDraftIsReadBackWithItsVersion() {
        SaveResult first = store().save("gala", bytes("{\"title\":\"晚会\"}"), 0, NOW);
        SaveResult second = store().save("gala", bytes("{}"), 1, GALA);

        Draft draft = store().draft("gala").orElseThrow();
        assertThat(first).isEqualTo(new SaveResult.Saved(1));
        assertThat(second).isEqualTo(new SaveResult.Saved(2));
        assertThat(draft.document()).isEqualTo(bytes("{}"));
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.savedAt()).isEqualTo(GALA);
    }

    @Test
    void whoSavesAnOldVersionIsToldTheCurrentOneAndChangesNothing() {
        store().save("gala", bytes("one"), 0, NOW);
        store().save("gala", bytes("two"), 1, NOW);

        assertThat(store().save("gala", bytes("late"), 1, NOW)).isEqualTo(new SaveResult.Conflict(2));
        assertThat(store().save("gala", bytes("new"), 0, NOW)).isEqualTo(new SaveResult.Conflict(2));
        assertThat(store().archive("gala", 1, NOW)).isEqualTo(new SaveResult.Conflict(2));
        assertThat(store().draft("gala").orElseThrow().document()).isEqualTo(bytes("two"));
    }

    @Test
    void whatWasSavedBeforeIsKeptWithWhenAndByWhom() {
        store().save("gala", bytes("one"), 0, "mina@example.com", NOW);
        store().save("gala", bytes("two"), 1, "token", GALA);
        store().save("launch", bytes("other"), 0, "token", NOW);

        assertThat(restarted().versions("gala"))
                .containsExactly(new Version(2, GALA, "token", ""), new Version(1, NOW, "mina@example.com", ""));
        Draft first = store().version("gala", 1).orElseThrow();
        assertThat(first.document()).isEqualTo(bytes("one"));
        assertThat(first.savedAt()).isEqualTo(NOW);
        assertThat(store().version("gala", 3)).isEmpty();
        assertThat(store().versions("nothing")).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsNoVersion() {
        store().save("gala", bytes("one"), 0, NOW);

        store().save("gala", bytes("late"), 0, "late", NOW);

        assertThat(store().versions("gala")).hasSize(1);
    }

    @Test
    void ofVersionsSavedInARushTheNewestStayAndOfOldOnesOneInTenMinutes() {
        for (int n = 0; n < 200; n++) {
            store().save("gala", bytes("v" + n), n, "mina", NOW.plusSeconds(30L * n));
        }

        List<Version> kept = store().versions("gala");

        assertThat(kept.subList(0, 20))
                .extracting(Version::version)
                .containsExactlyElementsOf(java.util.stream.LongStream.iterate(200, n -> n - 1)
                        .limit(20)
                        .boxed()
                        .toList());
        List<Version> old = kept.subList(20, kept.size());
        assertThat(old).extracting(Version::version).containsExactly(161L, 141L, 121L, 101L, 81L, 61L, 41L, 21L, 1L);
    }

    @Test
    void ofVersionsThatAreNotNewTheOneBeforeAQuietMinuteStays() {
        for (int n = 0; n < 50; n++) {
            store().save("gala", bytes("v" + n), n, "mina", NOW.plusSeconds(180L * (n / 5) + 2L * (n % 5)));
        }

        List<Version> old = store().versions("gala").subList(20, 26);
        assertThat(old).extracting(Version::version).containsExactly(30L, 25L, 20L, 15L, 10L, 5L);
    }

    @Test
    void aVersionWithANameIsKept() {
        for (int n = 0; n < 60; n++) {
            store().save("gala", bytes("v" + n), n, "mina", NOW.plusSeconds(n));
            if (n == 2) {
                assertThat(store().nameVersion("gala", 2, "Before the sale")).isTrue();
            }
        }

        Version named = store().versions("gala").stream()
                .filter(version -> !version.name().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(named.version()).isEqualTo(2);
        assertThat(restarted().version("gala", 2).orElseThrow().document()).isEqualTo(bytes("v1"));
        assertThat(store().nameVersion("gala", 3, "Gone already")).isFalse();
        assertThat(store().nameVersion("nothing", 1, "None")).isFalse();
    }

    @Test
    void noMoreThanTwoHundredVersionsWithoutANameAreKept() {
        for (int n = 0; n < 230; n++) {
            store().save("gala", bytes("v" + n), n, "mina", NOW.plusSeconds(3600L * n));
        }

        assertThat(store().versions("gala")).hasSize(200);
        assertThat(store().versions("gala").getLast().version()).isEqualTo(31);
        assertThat(store().draft("gala").orElseThrow().version()).isEqualTo(230);
    }

    @Test
    void whatDoesNotExistHasVersionZero() {
        assertThat(store().save("gala", bytes("one"), 3, NOW)).isEqualTo(new SaveResult.Conflict(0));
        assertThat(store().archive("gala", 0, NOW)).isEqualTo(new SaveResult.Conflict(0));
        assertThat(store().campaigns()).isEmpty();
    }

    @Test
    void ofManyWhoSaveTheSameVersionOneSucceeds() throws InterruptedException {
        Crowd<SaveResult> crowd = Crowd.of(16, 1, (who, _) -> store().save("gala", bytes("by " + who), 0, NOW));

        assertThat(crowd.results().filter(SaveResult.Saved.class::isInstance)).hasSize(1);
        assertThat(crowd.results().filter(new SaveResult.Conflict(1)::equals)).hasSize(15);
    }

    @Test
    void campaignsAreListedBySlug() {
        store().save("launch", bytes("{}"), 0, NOW);
        store().save("gala", bytes("{}"), 0, GALA);

        assertThat(store().campaigns())
                .containsExactly(
                        new Summary("gala", 1, GALA, false, Optional.empty(), Optional.empty()),
                        new Summary("launch", 1, NOW, false, Optional.empty(), Optional.empty()));
        assertThat(store().campaign("gala")).contains(store().campaigns().getFirst());
    }

    @Test
    void aReleaseIsReadBackByteForByte() {
        store().save("gala", bytes("{}"), 0, NOW);
        Map<PageKey, RenderedPage> pages = Map.of(
                HOME,
                page("首页"),
                new PageKey("home", "en", PageKey.ORIGINAL),
                page("home"),
                new PageKey("home", "en", "B"),
                new RenderedPage(bytes("b"), bytes("gz"), new byte[0], "\"b\"", "p"));

        int number = store().addRelease("gala", new Release("r1", 0, NOW, 1, bytes("{1}"), pages), "");

        Release release = store().release("gala", "r1").orElseThrow();
        assertThat(number).isEqualTo(1);
        assertThat(release.number()).isEqualTo(1);
        assertThat(release.publishedAt()).isEqualTo(NOW);
        assertThat(release.draftVersion()).isEqualTo(1);
        assertThat(release.document()).isEqualTo(bytes("{1}"));
        assertThat(release.pages()).usingRecursiveComparison().isEqualTo(pages);
    }

    @Test
    void anAddressBelongsToOneCampaignForGood() {
        store().save("gala", bytes("{}"), 0, NOW);
        store().save("launch", bytes("{}"), 0, NOW);
        store().addRelease("gala", release("r1"), "", "tea");
        store().addRelease("gala", release("r2"), "", "coffee");
        store().goLive("gala", "r2", NOW);

        assertThat(store().live("gala").orElseThrow().address()).isEqualTo("coffee");
        assertThat(store().addresses()).containsOnly(Map.entry("tea", "gala"), Map.entry("coffee", "gala"));
        assertThat(store().holder("tea")).contains("gala");
        assertThat(store().holder("launch")).contains("launch");
        assertThat(store().holder("cake")).isEmpty();
        for (String taken : List.of("tea", "coffee", "gala")) {
            assertThatThrownBy(() -> store().addRelease("launch", release("r1"), "", taken))
                    .isInstanceOf(CampaignStore.AddressTaken.class);
        }
        assertThat(store().releases("launch")).isEmpty();
        assertThatThrownBy(() -> store().save("tea", bytes("{}"), 0, NOW))
                .isInstanceOf(CampaignStore.AddressTaken.class);
        assertThat(store().campaign("tea")).isEmpty();
    }

    @Test
    void aReleaseWithoutAnAddressIsFoundAtTheSlug() {
        publish("gala", "r1");
        store().goLive("gala", "r1", NOW);

        assertThat(store().live("gala").orElseThrow().address()).isEqualTo("gala");
        assertThat(store().addresses()).isEmpty();
    }

    @Test
    void releasesAreCountedPerCampaignAndListedNewestFirst() {
        publish("gala", "r1");
        publish("launch", "r1");
        publish("gala", "r2");
        store().goLive("gala", "r1", NOW);

        assertThat(store().releases("gala"))
                .containsExactly(
                        new ReleaseSummary("r2", 2, NOW, "", 1, false), new ReleaseSummary("r1", 1, NOW, "", 1, true));
        assertThat(store().releases("launch"))
                .extracting(ReleaseSummary::number)
                .containsExactly(1);
    }

    @Test
    void theSameReleaseAddedAgainKeepsItsNumber() {
        publish("gala", "r1");
        publish("gala", "r2");

        assertThat(store().addRelease("gala", release("r1"), "")).isEqualTo(1);
        assertThat(store().releases("gala")).hasSize(2);
    }

    @Test
    void aReleaseStaysWithWhoPublishedItFirst() {
        store().save("gala", bytes("{}"), 0, NOW);

        store().addRelease("gala", release("r1"), "mina@example.com");
        store().addRelease("gala", release("r1"), "omar@example.com");

        assertThat(store().releases("gala")).extracting(ReleaseSummary::by).containsExactly("mina@example.com");
    }

    @Test
    void aReleaseNeedsItsCampaign() {
        assertThatThrownBy(() -> store().addRelease("gala", release("r1"), "")).hasMessageContaining("gala");
    }

    @Test
    void aReleaseGoesLiveAndBack() {
        publish("gala", "r1");
        publish("gala", "r2");

        assertThat(store().goLive("gala", "r2", NOW)).isTrue();
        assertThat(store().goLive("gala", "r1", NOW)).isTrue();

        assertThat(liveRelease("gala")).contains("r1");
        assertThat(store().campaign("gala").orElseThrow().liveRelease()).contains("r1");
        assertThat(store().live()).extracting(Live::slug).containsExactly("gala");
    }

    @Test
    void onlyAReleaseOfTheCampaignGoesLive() {
        publish("gala", "r1");
        publish("launch", "r2");

        assertThat(store().goLive("gala", "r2", NOW)).isFalse();
        assertThat(store().goLive("nothing", "r1", NOW)).isFalse();
        assertThat(store().schedule("gala", "r2", GALA)).isFalse();
        assertThat(store().live()).isEmpty();
    }

    @Test
    void aScheduledReleaseGoesLiveWhenItsTimeHasComeAndNotBefore() {
        publish("gala", "r1");
        publish("gala", "r2");
        store().goLive("gala", "r1", NOW);
        store().schedule("gala", "r2", GALA);

        assertThat(store().activateDue(GALA.minusMillis(1))).isEmpty();
        assertThat(liveRelease("gala")).contains("r1");
        assertThat(store().activateDue(GALA)).containsExactly("gala");
        assertThat(liveRelease("gala")).contains("r2");
        assertThat(store().activateDue(GALA)).isEmpty();
    }

    @Test
    void aScheduleIsShownReplacedAndCancelled() {
        publish("gala", "r1");
        publish("gala", "r2");
        store().schedule("gala", "r1", GALA);
        store().schedule("gala", "r2", GALA.plusSeconds(60));

        assertThat(store().campaign("gala").orElseThrow().scheduled())
                .contains(new Scheduled("r2", GALA.plusSeconds(60)));
        assertThat(store().unschedule("gala")).isTrue();
        assertThat(store().unschedule("gala")).isFalse();
        assertThat(store().campaign("gala").orElseThrow().scheduled()).isEmpty();
        assertThat(store().activateDue(GALA.plusSeconds(60))).isEmpty();
    }

    @Test
    void goingLiveByHandCancelsTheSchedule() {
        publish("gala", "r1");
        store().schedule("gala", "r1", GALA);

        store().goLive("gala", "r1", NOW);

        assertThat(store().campaign("gala").orElseThrow().scheduled()).isEmpty();
    }

    @Test
    void anArchivedCampaignIsOffTheAirAndKeepsItsReleases() {
        publish("gala", "r1");
        store().goLive("gala", "r1", NOW);
        store().schedule("gala", "r1", GALA);

        SaveResult archived = store().archive("gala", 1, GALA);

        assertThat(archived).isEqualTo(new SaveResult.Saved(2));
        assertThat(store().draft("gala")).isEmpty();
        assertThat(store().live()).isEmpty();
        assertThat(store().live("gala")).isEmpty();
        assertThat(store().activateDue(GALA)).isEmpty();
        assertThat(store().goLive("gala", "r1", GALA)).isFalse();
        assertThat(store().schedule("gala", "r1", GALA)).isFalse();
        assertThat(store().archive("gala", 2, GALA)).isEqualTo(new SaveResult.Conflict(0));
        assertThat(store().releases("gala")).hasSize(1);
        assertThat(store().campaigns())
                .containsExactly(new Summary("gala", 2, GALA, true, Optional.empty(), Optional.empty()));
    }

    @Test
    void aSlugStartedAnewGoesOnCountingVersionsAndReleases() {
        publish("gala", "r1");
        store().archive("gala", 1, NOW);

        assertThat(store().save("gala", bytes("late"), 2, NOW)).isEqualTo(new SaveResult.Conflict(0));
        assertThat(store().save("gala", bytes("anew"), 0, NOW)).isEqualTo(new SaveResult.Saved(3));

        assertThat(store().draft("gala").orElseThrow().document()).isEqualTo(bytes("anew"));
        assertThat(store().live("gala")).isEmpty();
        assertThat(store().addRelease("gala", release("r2"), "")).isEqualTo(2);
        assertThat(store().goLive("gala", "r1", NOW)).isTrue();
    }

    @Test
    void allOfItIsThereAfterARestart() {
        publish("gala", "r1");
        publish("gala", "r2");
        store().goLive("gala", "r1", NOW);
        store().schedule("gala", "r2", GALA);
        List<Summary> before = store().campaigns();

        CampaignStore again = restarted();

        assertThat(again.campaigns()).isEqualTo(before);
        assertThat(again.draft("gala").orElseThrow().document()).isEqualTo(bytes("{}"));
        assertThat(again.releases("gala")).hasSize(2);
        assertThat(again.live("gala").orElseThrow().document()).isEqualTo(bytes("{}"));
        assertThat(again.release("gala", "r1").orElseThrow().pages().get(HOME).html())
                .isEqualTo(bytes("r1"));
    }

    private void publish(String slug, String id) {
        store().save(slug, bytes("{}"), 0, NOW);
        store().addRelease(slug, release(id), "");
    }

    private Optional<String> liveRelease(String slug) {
        return store().live(slug).map(Live::releaseId);
    }

    private static Release release(String id) {
        return new Release(id, 0, NOW, 1, bytes("{}"), Map.of(HOME, page(id)));
    }

    private static RenderedPage page(String html) {
        return new RenderedPage(bytes(html), bytes("gzip"), bytes("brotli"), "\"" + html + "\"", "default-src 'none'");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
