package dev.fanfare.preview;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.Winners;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.page.Bindings;
import dev.fanfare.page.Step;
import dev.fanfare.render.ReleaseRenderer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One draft that can be played at an address of its own, until it ends. It shows the draft as it was
/// saved last, and whatever is won or sent in it stays in it. Thread safe.
public final class Preview {
    /// What its address begins with, which no campaign's may.
    public static final String MARK = "~";

    /// Some programs that links pass through write it so.
    private static final String ENCODED_MARK = "%7E";

    private final String slug;
    private final String address;
    private final Instant ends;
    private final Previews.Drafts drafts;
    private final ReleaseRenderer renderer;
    private final InstantSource clock;
    private final Previews.Sandboxes sandboxes;
    private volatile Sandbox sandbox;
    private volatile @Nullable Shown shown;

    Preview(String slug, String token, Instant ends, Optional<Instant> at, Previews.Parts parts) {
        this.slug = slug;
        this.address = MARK + token;
        this.ends = ends;
        this.drafts = parts.drafts();
        this.renderer = parts.renderer();
        this.clock = new PreviewClock(parts.clock(), () -> shown().campaign().window(), at);
        this.sandboxes = parts.sandboxes();
        this.sandbox = sandboxes.open(slug, clock);
    }

    /// Whether a path or name that begins so may be the address of a preview: of one that ended, too.
    public static boolean isAddress(String name) {
        return name.startsWith(MARK) || name.regionMatches(true, 0, ENCODED_MARK, 0, ENCODED_MARK.length());
    }

    /// The campaign that it is a preview of.
    public String slug() {
        return slug;
    }

    /// Stands where a published campaign has its slug.
    public String address() {
        return address;
    }

    public Instant ends() {
        return ends;
    }

    /// What time it is in here.
    public InstantSource clock() {
        return clock;
    }

    /// Whether there is still a draft to be played.
    public boolean isThere() {
        return drafts.version(slug).isPresent();
    }

    /// The draft, with the preview's address for its slug.
    public Campaign campaign() {
        return shown().campaign();
    }

    /// The action that a page of the draft binds at an address such as `w1.spin`.
    public Optional<Step.Run> binding(String at) {
        return Optional.ofNullable(shown().bindings().get(at));
    }

    /// A page that the draft has, as it would be published.
    public ReleaseRenderer.Plain page(String page, String locale) {
        Shown now = shown();
        return now.pages()
                .computeIfAbsent(
                        new PageKey(page, locale, PageKey.ORIGINAL), key -> renderer.plain(now.campaign(), key));
    }

    public ActionRunner runner() {
        return sandbox.runner();
    }

    public Winners winners() {
        return sandbox.winners();
    }

    /// Forgets everything that was played in here.
    public void startOver() {
        sandbox = sandboxes.open(slug, clock);
    }

    private Shown shown() {
        long version =
                drafts.version(slug).orElseThrow(() -> new IllegalStateException("'%s' is gone".formatted(slug)));
        Shown known = shown;
        if (known != null && known.version() == version) {
            return known;
        }
        Campaign campaign = drafts.campaign(slug, address);
        Shown read = new Shown(version, campaign, Bindings.of(campaign.pages()), new ConcurrentHashMap<>());
        shown = read;
        return read;
    }

    /// One version of the draft, as far as somebody looked at it.
    private record Shown(
            long version,
            Campaign campaign,
            Map<String, Step.Run> bindings,
            Map<PageKey, ReleaseRenderer.Plain> pages) {}

    /// Books of one preview and what writes in them.
    public record Sandbox(ActionRunner runner, Winners winners) {}
}
