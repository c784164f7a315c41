package dev.fanfare.campaign;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// What this server has on the air now, in memory. Whoever changes the store's live pointers says
/// so here. Thread safe; reading takes no lock.
public final class LiveCampaigns {
    private final CampaignStore store;
    private final Function<byte[], Campaign> read;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Map<String, LiveCampaign> bySlug = Map.of();
    private volatile Map<String, String> addresses = Map.of();

    /// @param read makes a campaign of a release's document
    public LiveCampaigns(CampaignStore store, Function<byte[], Campaign> read) {
        this.store = store;
        this.read = read;
    }

    public Optional<LiveCampaign> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// Everything on the air, ordered by slug.
    public Map<String, LiveCampaign> all() {
        return bySlug;
    }

    /// Every address besides their slugs at which campaigns are or were found, with the campaign's slug.
    public Map<String, String> addresses() {
        return addresses;
    }

    /// Has `listener` run after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Reads again everything that is live.
    public synchronized void refresh() {
        Map<String, LiveCampaign> next = new TreeMap<>();
        store.live().forEach(live -> next.put(live.slug(), live(live)));
        publish(next);
    }

    /// Reads again what is live of one campaign.
    public synchronized void refresh(String slug) {
        Map<String, LiveCampaign> next = new TreeMap<>(bySlug);
        next.remove(slug);
        store.live(slug).ifPresent(live -> next.put(slug, live(live)));
        publish(next);
    }

    /// The whole release of a campaign on the air, its rendered pages included, from the store.
    public Release release(LiveCampaign live) {
        return store.release(live.slug(), live.releaseId())
                .orElseThrow(() -> new IllegalStateException(
                        "campaign '%s' has lost its release '%s'".formatted(live.slug(), live.releaseId())));
    }

    /// Keeps pages of a campaign on the air in smaller forms.
    public void recompress(LiveCampaign live, Map<PageKey, RenderedPage> pages) {
        store.recompress(live.slug(), live.releaseId(), pages);
    }

    private LiveCampaign live(CampaignStore.Live live) {
        LiveCampaign known = bySlug.get(live.slug());
        return known != null && known.releaseId().equals(live.releaseId())
                ? known
                : new LiveCampaign(live.slug(), live.releaseId(), live.address(), () -> read.apply(live.document()));
    }

    private void publish(Map<String, LiveCampaign> next) {
        addresses = store.addresses();
        bySlug = Collections.unmodifiableMap(next);
        listeners.forEach(Runnable::run);
    }
}
