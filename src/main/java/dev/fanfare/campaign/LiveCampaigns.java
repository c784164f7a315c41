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

    private LiveCampaign live(CampaignStore.Live live) {
        LiveCampaign known = bySlug.get(live.slug());
        return known != null && known.release().id().equals(live.release().id())
                ? known
                : new LiveCampaign(read.apply(live.release().document()), live.release());
    }

    private void publish(Map<String, LiveCampaign> next) {
        bySlug = Collections.unmodifiableMap(next);
        listeners.forEach(Runnable::run);
    }
}
