package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.component.Catalogue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Renders everything a release holds: one document per page, locale and variant. Thread safe.
public final class ReleaseRenderer {
    private static final int ONLY_WHEN_STORED = 0;
    private static final Pattern WORD = Pattern.compile("[\\w\\x{80}-\\x{10ffff}-]+");

    private final Catalogue catalogue;
    private final StyleSheets sheets;
    private final PageModules modules = new PageModules();
    private final Runtimes runtimes = new Runtimes();
    private final Messages frameTexts = Messages.about("frame");
    private final String origin;
    private final Images images;
    private final Templates templates = new Templates();

    /// @param baseCss the style every page begins with
    /// @param origin the server's public address without a slash at its end, for the links that
    ///     search engines want whole; empty when it is not known, then pages have none
    /// @param library what is known of an asset, by its id
    public ReleaseRenderer(
            Catalogue catalogue, String baseCss, String origin, Function<String, Optional<Asset>> library) {
        this.images = new Images(library);
        this.origin = origin;
        this.catalogue = catalogue;
        this.sheets = new StyleSheets(baseCss, catalogue);
    }

    /// A release of this campaign. Its number is 0 until a store gives it one.
    ///
    /// Pages that no release has had yet are compressed in a hurry.
    ///
    /// @param document the campaign's JSON with pinned versions, UTF-8: what `campaign` was read
    ///     from
    /// @param before pages of an earlier release; those that come out the same are taken as they are
    public Release release(
            Campaign campaign, byte[] document, long draftVersion, Instant now, Collection<RenderedPage> before) {
        Map<String, RenderedPage> known = new HashMap<>();
        before.forEach(page -> known.put(page.etag(), page));
        Map<PageKey, RenderedPage> pages = new LinkedHashMap<>();
        for (String page : campaign.pages().keySet()) {
            for (String locale : campaign.locales()) {
                variants(campaign)
                        .map(variant -> new PageKey(page, locale, variant))
                        .forEach(key -> pages.put(key, page(campaign, key, known)));
            }
        }
        return new Release(id(document, pages), ONLY_WHEN_STORED, now, draftVersion, document, pages);
    }

    /// The cards that its pages are shared with, those too that are there already. None without the server's public
    /// address: no page could name one.
    public Set<WantedCard> cards(Campaign campaign) {
        if (origin.isEmpty()) {
            return Set.of();
        }
        int background = Frame.background(sheets.palette(campaign.theme()));
        return campaign.pages().keySet().stream()
                .map(page -> new Place(campaign, new PageKey(page, campaign.defaultLocale(), PageKey.ORIGINAL)))
                .flatMap(place -> SharePicture.card(place, images, background).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> variants(Campaign campaign) {
        return Stream.concat(Stream.of(PageKey.ORIGINAL), campaign.variants().keySet().stream());
    }

    /// One page, ready to be sent, compressed in a hurry.
    public RenderedPage page(Campaign campaign, PageKey key) {
        return page(campaign, key, Map.of());
    }

    private RenderedPage page(Campaign campaign, PageKey key, Map<String, RenderedPage> known) {
        Document document = document(campaign, key);
        return Rendering.quick(document.html(skip(key.locale())), document.policy(), known);
    }

    /// One page with its content security policy, not compressed: for who looks at it once.
    public Plain plain(Campaign campaign, PageKey key) {
        Document document = document(campaign, key);
        return new Plain(document.html(skip(key.locale())), document.policy());
    }

    /// A page as it would be published.
    public record Plain(String html, String policy) {}

    /// One page's HTML, uncompressed.
    public String html(Campaign campaign, PageKey key) {
        return document(campaign, key).html(skip(key.locale()));
    }

    private String skip(String locale) {
        return frameTexts.in(locale).path("skip").asText();
    }

    private Document document(Campaign campaign, PageKey key) {
        Place place = new Place(campaign, key);
        PageRenderer renderer = new PageRenderer(catalogue, templates, place, Marks.NONE, images, sheets);
        String content = HtmlMinifier.minify(renderer.content());
        Set<RuntimePart> parts = RuntimePart.of(place.page(), content, renderer.used());
        String script = Script.of(modules.of(campaign, content), runtimes.script(parts), renderer.used());
        String style = renderer.styles().sheet(words(content, script)::contains);
        Frame frame = new Frame(place, origin, images, renderer.styles().palette());
        String island = new Island(place).json(runtimes.texts(key.locale(), parts));
        return new Document(frame, content, style, script, island);
    }

    /// Everything that stands in a page as a class name does. More than its class names, but never less.
    private static Set<String> words(String content, String script) {
        return Stream.of(content, script)
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String id(byte[] document, Map<PageKey, RenderedPage> pages) {
        MessageDigest digest = Digest.sha256();
        digest.update(document);
        List<Map.Entry<PageKey, RenderedPage>> sorted = pages.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .toList();
        sorted.forEach(entry -> {
            digest.update(entry.getKey().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(entry.getValue().html());
        });
        return Digest.brief(digest);
    }
}
