package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.render.FrontPage;
import dev.fanfare.render.Paths;
import dev.fanfare.render.Rendering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Every published page by the path it is found at, ready to be sent from files that are mapped
/// into memory. A server that starts goes by the files of the last time and need not wait for its
/// store; as soon as it follows what is live, the files are as the store says. Thread safe; finding
/// a page takes no lock.
public final class PublishedPages {
    private static final Logger LOG = Logger.getLogger("fanfare");
    private static final String FRONT = "front";
    private static final String MISSING = "missing";

    private final PageFolder folder;
    private final Supplier<FrontPage> frontPage;
    private final Executor later;
    private final boolean ready;
    private volatile OnAir onAir;

    /// @param folder where the files are or will be
    /// @param frontPage makes the server's own pages; not asked before `follow`
    /// @param later compresses pages anew that went on the air in a hurry, one after the other
    public PublishedPages(Path folder, Supplier<FrontPage> frontPage, Executor later) {
        this.folder = new PageFolder(folder);
        this.frontPage = frontPage;
        this.later = later;
        Optional<PageFolder.Listing> listing = this.folder.read();
        this.ready = listing.isPresent();
        this.onAir = new OnAir(listing.orElse(PageFolder.Listing.NONE), Map.of());
    }

    /// Has the next start in this folder wait for its store: to be called before another store is put
    /// in the place of the one the files were made from.
    ///
    /// @throws IOException when the list is there and cannot be removed
    public static void forget(Path folder) throws IOException {
        new PageFolder(folder).forget();
    }

    /// Whether the files of the last time could be used. Otherwise there is no page before `follow`.
    public boolean ready() {
        return ready;
    }

    /// Has these pages be what is live, from now on and after every change.
    public void follow(LiveCampaigns live) {
        live.onChange(() -> change(live));
        change(live);
    }

    /// @throws IOException when the page is there and cannot be read
    Optional<PageSet> at(String path) throws IOException {
        return onAir.at(path);
    }

    /// Where the page of a path is now, when its campaign was found there before and is elsewhere now: the
    /// new path.
    Optional<String> movedTo(String path) {
        return onAir.movedTo(path);
    }

    /// What a browser shows where nothing is; empty before the first `follow` of a new folder.
    Optional<PageSet> missing() throws IOException {
        return onAir.own(MISSING);
    }

    private synchronized void change(LiveCampaigns live) {
        SortedMap<String, String> releases = new TreeMap<>();
        live.all().forEach((slug, campaign) -> releases.put(slug, campaign.releaseId()));
        PageFolder.Listing next =
                new PageFolder.Listing(frontPage.get().version(releases), releases, PageFolder.Addresses.of(live));
        Map<Path, Map<String, PageSet>> mapped = new HashMap<>();
        boolean kept = true;
        for (LiveCampaign campaign : live.all().values()) {
            Path file = folder.release(campaign.slug(), campaign.releaseId());
            kept &= provide(file, mapped, () -> PageBundle.of(campaign.campaign(), live.release(campaign)));
        }
        kept &= provide(folder.own(next.own()), mapped, () -> own(live));
        OnAir before = onAir;
        onAir = new OnAir(next, mapped);
        if (kept && !next.equals(before.listing)) {
            list(next);
        }
        for (LiveCampaign campaign : live.all().values()) {
            Path file = folder.release(campaign.slug(), campaign.releaseId());
            if (isQuick(mapped.get(file)) && !isQuick(before.mapped.get(file))) {
                later.execute(() -> compress(live, campaign, file));
            }
        }
    }

    private static boolean isQuick(@Nullable Map<String, PageSet> sets) {
        return sets != null && sets.values().stream().anyMatch(PageSet::quick);
    }

    /// Puts smaller forms of a campaign's pages in place of those that went on the air in a hurry, in the store and
    /// in the file. Where that fails, or the server ends, they stay
    /// until the next start.
    private void compress(LiveCampaigns live, LiveCampaign campaign, Path file) {
        try {
            Release quick = live.release(campaign);
            Map<PageKey, RenderedPage> smaller = new LinkedHashMap<>();
            for (Map.Entry<PageKey, RenderedPage> page : quick.pages().entrySet()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                if (page.getValue().quick()) {
                    smaller.put(page.getKey(), Rendering.smallest(page.getValue()));
                }
            }
            live.recompress(campaign, smaller);
            replace(file, PageBundle.of(campaign.campaign(), live.release(campaign)));
        } catch (IOException | RuntimeException failure) {
            LOG.warnf("the pages of '%s' stay larger than they could be: %s", campaign.slug(), failure);
        }
    }

    private synchronized void replace(Path file, PageBundle pages) throws IOException {
        OnAir now = onAir;
        if (now.mapped.containsKey(file)) {
            folder.put(file, pages);
            Map<Path, Map<String, PageSet>> mapped = new HashMap<>(now.mapped);
            mapped.put(file, PageFile.map(file));
            onAir = new OnAir(now.listing, mapped);
        }
    }

    /// Makes sure that a file is there and mapped. What cannot be kept in a file is sent from
    /// memory; returns false then.
    private boolean provide(Path file, Map<Path, Map<String, PageSet>> mapped, Supplier<PageBundle> pages) {
        Map<String, PageSet> known = onAir.mapped.get(file);
        if (known == null) {
            known = mappedIfSound(file);
        }
        if (known != null) {
            mapped.put(file, known);
            return true;
        }
        PageBundle bundle = pages.get();
        try {
            folder.put(file, bundle);
            mapped.put(file, PageFile.map(file));
            return true;
        } catch (IOException failure) {
            LOG.errorf("pages are sent from memory, since %s could not be written: %s", file, failure);
            mapped.put(file, PageSet.inMemory(bundle));
            return false;
        }
    }

    private static @Nullable Map<String, PageSet> mappedIfSound(Path file) {
        try {
            return PageFile.map(file);
        } catch (IOException missingOrDamaged) {
            return null;
        }
    }

    private void list(PageFolder.Listing listing) {
        try {
            folder.write(listing);
            folder.sweep(listing);
        } catch (IOException failure) {
            LOG.errorf("the next start will take longer, since its pages could not be listed: %s", failure);
        }
    }

    private PageBundle own(LiveCampaigns live) {
        FrontPage page = frontPage.get();
        List<Campaign> campaigns = new ArrayList<>();
        live.all().values().forEach(campaign -> campaigns.add(campaign.campaign()));
        Map<PageKey, RenderedPage> pages = new LinkedHashMap<>();
        for (String locale : page.locales()) {
            pages.put(new PageKey(FRONT, locale, PageKey.ORIGINAL), page.page(locale, campaigns));
            pages.put(new PageKey(MISSING, locale, PageKey.ORIGINAL), page.missing(locale));
        }
        return new PageBundle("", page.locales(), Map.of(), pages);
    }

    /// What is on the air at one time. Files are mapped when the first of their pages is asked for.
    private final class OnAir {
        private final PageFolder.Listing listing;
        private final Map<Path, Map<String, PageSet>> mapped;
        private final Map<String, PageSet> byPath = new ConcurrentHashMap<>();

        OnAir(PageFolder.Listing listing, Map<Path, Map<String, PageSet>> mapped) {
            this.listing = listing;
            this.mapped = new ConcurrentHashMap<>(mapped);
        }

        Optional<PageSet> at(String path) throws IOException {
            PageSet known = byPath.get(path);
            return known == null ? first(path) : Optional.of(known);
        }

        /// Finds a page for the first time.
        private Optional<PageSet> first(String path) throws IOException {
            if (path.equals("/")) {
                Optional<PageSet> front = own(FRONT);
                front.ifPresent(set -> byPath.put(path, set));
                return front;
            }
            String address = Paths.first(path);
            String slug = listing.addresses().slugs().get(address);
            if (slug == null || !address.equals(listing.addresses().now().get(slug))) {
                return Optional.empty();
            }
            String release = Objects.requireNonNull(listing.releases().get(slug), slug);
            pages(folder.release(slug, release)).forEach((page, set) -> byPath.put(Paths.page(address, page), set));
            return Optional.ofNullable(byPath.get(path));
        }

        Optional<String> movedTo(String path) {
            String address = Paths.first(path);
            return Optional.ofNullable(listing.addresses().slugs().get(address))
                    .map(slug -> listing.addresses().now().get(slug))
                    .filter(now -> !now.equals(address))
                    .map(now -> "/" + now + path.substring(1 + address.length()));
        }

        Optional<PageSet> own(String page) throws IOException {
            return listing.own().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(pages(folder.own(listing.own())).get(page));
        }

        private Map<String, PageSet> pages(Path file) throws IOException {
            Map<String, PageSet> known = mapped.get(file);
            if (known == null) {
                known = PageFile.map(file);
                mapped.put(file, known);
            }
            return known;
        }
    }
}
