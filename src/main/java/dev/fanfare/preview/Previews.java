package dev.fanfare.preview;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.render.ReleaseRenderer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// All previews of this server. They live in its memory: a restart ends them. Thread safe.
public final class Previews {
    /// How long a link works.
    public static final Duration LIFE = Duration.ofHours(2);

    private static final int MOST = 200;
    private static final int TOKEN_BYTES = 18;

    private final Parts parts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Preview> byAddress = new LinkedHashMap<>();

    /// @param read makes of a draft's document the campaign that it would be published as
    /// @param sandboxes opens new books
    public Previews(
            CampaignStore store,
            BiFunction<byte[], String, Campaign> read,
            ReleaseRenderer renderer,
            Sandboxes sandboxes,
            InstantSource clock) {
        this.parts = new Parts(new Drafts(store, read), renderer, sandboxes, clock);
        this.clock = clock;
    }

    /// Opens a preview of a campaign that has a draft. The oldest ends where there are too many.
    ///
    /// @param at what time it is in it; without one, some time at which the campaign is open
    public synchronized Preview open(String slug, Optional<Instant> at) {
        Instant now = clock.instant();
        byAddress.values().removeIf(preview -> isOver(preview, now));
        if (byAddress.size() >= MOST) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
        Preview preview = new Preview(slug, token(), now.plus(LIFE), at, parts);
        byAddress.put(preview.address(), preview);
        return preview;
    }

    /// The preview at an address; empty for one that has ended.
    public synchronized Optional<Preview> find(String address) {
        Instant now = clock.instant();
        return Optional.ofNullable(byAddress.get(address)).filter(preview -> !isOver(preview, now));
    }

    private static boolean isOver(Preview preview, Instant now) {
        return !now.isBefore(preview.ends()) || !preview.isThere();
    }

    private String token() {
        byte[] chance = new byte[TOKEN_BYTES];
        random.nextBytes(chance);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
    }

    /// Opens books of a campaign that nobody has written in, with actions that know `clock`'s time.
    public interface Sandboxes {
        Preview.Sandbox open(String slug, InstantSource clock);
    }

    /// What every preview is made of.
    record Parts(Drafts drafts, ReleaseRenderer renderer, Sandboxes sandboxes, InstantSource clock) {}

    /// Drafts as campaigns.
    ///
    /// @param read a draft whose links to its own pages lead to the address that is given
    record Drafts(CampaignStore store, BiFunction<byte[], String, Campaign> read) {
        /// The draft's version; empty when it was archived.
        Optional<Long> version(String slug) {
            return store.campaign(slug).filter(summary -> !summary.archived()).map(CampaignStore.Summary::version);
        }

        Campaign campaign(String slug, String address) {
            CampaignStore.Draft draft = store.draft(slug).orElseThrow();
            return read.apply(draft.document(), address).at(address);
        }
    }
}
