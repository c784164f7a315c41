package dev.fanfare.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import dev.fanfare.render.FrontPage;
import dev.fanfare.store.embedded.EmbeddedCampaignStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPagesTest {
    private static final Instant NOW = Instant.parse("2027-01-28T12:00:00Z");

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private CampaignStore store;
    private LiveCampaigns live;

    @BeforeEach
    void aStore() {
        database = new EmbeddedDatabase(folder.resolve("data"));
        store = new EmbeddedCampaignStore(database);
        live = new LiveCampaigns(store, document -> CampaignReader.read(Json.sound(document)));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void aPageIsSentAsItWasRenderedInEveryEncoding() throws IOException {
        publish("gala", "r1");
        PublishedPages pages = following();

        PageSet home = pages.at("/gala").orElseThrow();

        assertThat(home.locales().all()).containsExactly("en", "zh-CN");
        assertThat(home.weights()).containsExactly(Map.entry("B", 40));
        assertThat(text(home, "en", SentPage.Encoding.IDENTITY)).isEqualTo("r1 home en html");
        assertThat(text(home, "en", SentPage.Encoding.GZIP)).isEqualTo("r1 home en gzip");
        assertThat(text(home, "zh-CN", SentPage.Encoding.BROTLI)).isEqualTo("r1 home zh-CN brotli");
        assertThat(home.page("B", "en").form(SentPage.Encoding.GZIP).etag()).hasToString("W/\"r1-B-en-gzip\"");
        assertThat(home.page("", "en").policy()).hasToString("default-src 'none'");
        assertThat(pages.at("/gala/rules")).isPresent();
        assertThat(pages.at("/gala/home")).isEmpty();
        assertThat(pages.at("/gala/nothing")).isEmpty();
        assertThat(pages.at("/nothing")).isEmpty();
    }

    @Test
    void aPageWithoutBrotliIsSentWithGzip() throws IOException {
        store.save("gala", document("gala"), 0, NOW);
        RenderedPage page = new RenderedPage(bytes("html"), bytes("gzip"), new byte[0], "\"e\"", "p");
        live(new Release("r1", 0, NOW, 1, document("gala"), Map.of(new PageKey("home", "en", PageKey.ORIGINAL), page)));

        PageSet home = following().at("/gala").orElseThrow();

        assertThat(text(home, "en", SentPage.Encoding.BROTLI)).isEqualTo("gzip");
    }

    @Test
    void aServerThatStartsAgainHasItsPagesBeforeItsStore() throws IOException {
        publish("gala", "r1");
        following();

        PublishedPages again = pages();

        assertThat(again.ready()).isTrue();
        assertThat(text(again.at("/gala").orElseThrow(), "en", SentPage.Encoding.IDENTITY))
                .isEqualTo("r1 home en html");
        assertThat(again.at("/").orElseThrow().locales().all()).contains("en", "zh-CN", "de", "ar");
        assertThat(again.missing()).isPresent();
    }

    @Test
    void aServerThatStartsAgainStillKnowsEarlierAddresses() throws IOException {
        store.save("gala", document("gala"), 0, NOW);
        store.addRelease("gala", release("r1"), "", "tea");
        store.addRelease("gala", release("r2"), "", "cake");
        store.goLive("gala", "r2", NOW);
        following();

        PublishedPages again = pages();

        assertThat(again.at("/cake")).isPresent();
        assertThat(again.at("/tea")).isEmpty();
        assertThat(again.movedTo("/gala")).contains("/cake");
        assertThat(again.movedTo("/tea/rules")).contains("/cake/rules");
        assertThat(again.movedTo("/cake/nothing")).isEmpty();
        assertThat(again.movedTo("/")).isEmpty();
        assertThat(again.movedTo("/nothing")).isEmpty();
    }

    @Test
    void pagesThatWentOnTheAirInAHurryBecomeSmaller() throws IOException {
        String html = "<!doctype html><title>Gala</title>" + "<p>many words, many words".repeat(200);
        RenderedPage quick = new RenderedPage(bytes(html), bytes(html), bytes(html), "\"e\"", "p", true);
        store.save("gala", document("gala"), 0, NOW);
        live(new Release("r1", 0, NOW, 1, document("gala"), Map.of(new PageKey("home", "en", ""), quick)));

        PageSet home = following().at("/gala").orElseThrow();

        assertThat(home.quick()).isFalse();
        assertThat(text(home, "en", SentPage.Encoding.IDENTITY)).isEqualTo(html);
        assertThat(home.page("", "en").form(SentPage.Encoding.GZIP).length().toString())
                .satisfies(length -> assertThat(Integer.parseInt(length)).isLessThan(html.length() / 10));
        assertThat(store.release("gala", "r1").orElseThrow().pages().values())
                .noneMatch(RenderedPage::quick)
                .allMatch(page -> page.gzip().length < html.length() / 10);
        assertThat(pages().at("/gala").orElseThrow().quick()).isFalse();
    }

    @Test
    void whatIsLeftUndoneIsDoneAfterTheNextStart() throws IOException {
        RenderedPage quick = new RenderedPage(bytes("html"), bytes("gzip"), new byte[0], "\"e\"", "p", true);
        store.save("gala", document("gala"), 0, NOW);
        live(new Release("r1", 0, NOW, 1, document("gala"), Map.of(new PageKey("home", "en", ""), quick)));
        PublishedPages ended =
                new PublishedPages(folder.resolve("pages"), () -> new FrontPage(ComponentLibrary.baseCss()), _ -> {});
        ended.follow(refreshed());
        assertThat(ended.at("/gala").orElseThrow().quick()).isTrue();

        assertThat(following().at("/gala").orElseThrow().quick()).isFalse();
    }

    @Test
    void aNewFolderHasNoPageYet() throws IOException {
        PublishedPages pages = pages();

        assertThat(pages.ready()).isFalse();
        assertThat(pages.at("/")).isEmpty();
        assertThat(pages.at("/gala")).isEmpty();
        assertThat(pages.missing()).isEmpty();
    }

    @Test
    void whatChangedWhileTheServerWasDownIsCaughtUpWith() throws IOException {
        publish("gala", "r1");
        following();
        publish("gala", "r2");
        publish("launch", "r3");

        PublishedPages again = following();

        assertThat(text(again.at("/gala").orElseThrow(), "en", SentPage.Encoding.IDENTITY))
                .isEqualTo("r2 home en html");
        assertThat(again.at("/launch")).isPresent();
        assertThat(front(again)).contains("href=\"/gala\"", "href=\"/launch\"");
    }

    @Test
    void onlyWhatIsOnTheAirKeepsItsFile() throws IOException {
        publish("gala", "r1");
        PublishedPages pages = following();
        PageSet before = pages.at("/gala").orElseThrow();
        publish("gala", "r2");

        live.refresh();

        assertThat(names()).filteredOn(name -> name.endsWith(".pages")).containsExactly("gala.r2.pages");
        assertThat(names()).filteredOn(name -> name.endsWith(".own-pages")).hasSize(1);
        assertThat(text(before, "en", SentPage.Encoding.IDENTITY)).isEqualTo("r1 home en html");
    }

    @Test
    void aCampaignThatIsArchivedIsGone() throws IOException {
        publish("gala", "r1");
        PublishedPages pages = following();

        store.archive("gala", 1, NOW);
        live.refresh("gala");

        assertThat(pages.at("/gala")).isEmpty();
        assertThat(pages().at("/gala")).isEmpty();
        assertThat(front(pages)).doesNotContain("href=\"/gala\"");
    }

    @Test
    void aDamagedFileIsNotSentAndMadeAnew() throws IOException {
        publish("gala", "r1");
        following();
        Path file = folder.resolve("pages/gala.r1.pages");
        byte[] damaged = Files.readAllBytes(file);
        damaged[40] ^= 1;
        Files.delete(file);
        Files.write(file, damaged);

        PublishedPages again = pages();

        assertThatThrownBy(() -> again.at("/gala")).isInstanceOf(IOException.class);
        again.follow(refreshed());
        assertThat(text(again.at("/gala").orElseThrow(), "en", SentPage.Encoding.IDENTITY))
                .isEqualTo("r1 home en html");
    }

    @Test
    void aListWithoutItsFilesIsNoneAndACutListToo() throws IOException {
        publish("gala", "r1");
        following();
        Path file = folder.resolve("pages/gala.r1.pages");
        Path list = folder.resolve("pages/live");
        String lines = Files.readString(list);

        Files.writeString(list, lines.substring(0, lines.length() - 4));
        assertThat(pages().ready()).isFalse();
        Files.writeString(list, lines);
        assertThat(pages().ready()).isTrue();
        Files.delete(file);
        assertThat(pages().ready()).isFalse();
    }

    @Test
    void aFolderIsNotGoneByOnceItsStoreIsReplaced() throws IOException {
        publish("gala", "r1");
        following();

        PublishedPages.forget(folder.resolve("pages"));

        assertThat(pages().ready()).isFalse();
    }

    @Test
    void pagesThatCannotBeKeptInAFileAreSentFromMemory() throws IOException {
        Files.writeString(folder.resolve("pages"), "a file where the folder should be");
        publish("gala", "r1");

        PublishedPages pages = following();

        assertThat(text(pages.at("/gala").orElseThrow(), "en", SentPage.Encoding.GZIP))
                .isEqualTo("r1 home en gzip");
        assertThat(front(pages)).contains("href=\"/gala\"");
    }

    private PublishedPages pages() {
        return new PublishedPages(
                folder.resolve("pages"), () -> new FrontPage(ComponentLibrary.baseCss()), Runnable::run);
    }

    private PublishedPages following() {
        PublishedPages pages = pages();
        pages.follow(refreshed());
        return pages;
    }

    private LiveCampaigns refreshed() {
        live.refresh();
        return live;
    }

    private void publish(String slug, String release) {
        if (store.draft(slug).isEmpty()) {
            store.save(slug, document(slug), 0, NOW);
        }
        Map<PageKey, RenderedPage> pages = new java.util.HashMap<>();
        for (String page : List.of("home", "rules")) {
            for (String variant : List.of("", "B")) {
                for (String locale : List.of("en", "zh-CN")) {
                    pages.put(new PageKey(page, locale, variant), rendered(release, page, variant, locale));
                }
            }
        }
        store.addRelease(slug, new Release(release, 0, NOW, 1, document(slug), pages), "");
        store.goLive(slug, release, NOW);
    }

    private static Release release(String id) {
        return new Release(
                id, 0, NOW, 1, document("gala"), Map.of(new PageKey("home", "en", ""), rendered(id, "home", "", "en")));
    }

    private void live(Release release) {
        store.addRelease("gala", release, "");
        store.goLive("gala", release.id(), NOW);
    }

    private static RenderedPage rendered(String release, String page, String variant, String locale) {
        String text = "%s %s %s ".formatted(release, page, locale);
        return new RenderedPage(
                bytes(text + "html"),
                bytes(text + "gzip"),
                bytes(text + "brotli"),
                "\"%s-%s-%s\"".formatted(release, variant, locale),
                "default-src 'none'");
    }

    private static byte[] document(String slug) {
        return bytes("""
            {"format":"campaign/3","slug":"%s","title":"Night","locales":["en","zh-CN"],
             "variants":{"B":{"weight":40,"set":{}}},
             "pages":{"home":{"format":"page/1","content":[]},"rules":{"format":"page/1","content":[]}}}
            """.formatted(slug));
    }

    private static String text(PageSet set, String locale, SentPage.Encoding encoding) {
        return set.page("", locale).form(encoding).body().toString(StandardCharsets.UTF_8);
    }

    private static String front(PublishedPages pages) throws IOException {
        return text(pages.at("/").orElseThrow(), "en", SentPage.Encoding.IDENTITY);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            return files.map(file ->
                            Optional.of(file.getFileName()).orElseThrow().toString())
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
