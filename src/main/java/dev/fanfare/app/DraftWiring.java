package dev.fanfare.app;

import dev.fanfare.action.CodeLists;
import dev.fanfare.action.Ledger;
import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.campaign.AddressCheck;
import dev.fanfare.campaign.CampaignCheck;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.DraftReader;
import dev.fanfare.campaign.KnownAssets;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.Pinning;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.render.ReleaseRenderer;
import dev.fanfare.studio.DraftView;
import dev.fanfare.studio.Drafts;
import dev.fanfare.studio.Publisher;
import dev.fanfare.studio.QuizImport;
import dev.fanfare.studio.ShareCards;
import dev.fanfare.studio.export.EntryExport;
import dev.fanfare.studio.live.LiveChanges;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Builds what drafts are edited and published with.
@Singleton
final class DraftWiring {
    @Produces
    @Singleton
    Drafts drafts(
            CampaignStore store,
            SchemaCheck schemas,
            Catalogue catalogue,
            InstantSource clock,
            Instance<AssetStore> library,
            Instance<CodeLists> lists,
            LiveCampaigns live,
            Instance<Ledger> ledger) {
        CampaignCheck check = new CampaignCheck(
                schemas,
                clock,
                new Library(library),
                (slug, list) -> lists.get().count(slug, list).all() > 0);
        LiveChanges changes = new LiveChanges(live, store, ledger::get);
        AddressCheck addresses = new AddressCheck(store::holder);
        return new Drafts(
                store,
                document -> Pinning.pin(document, catalogue),
                document -> changes.after(addresses.before(check.check(document, catalogue), document), document),
                clock);
    }

    /// Asked for when a document names an asset, which most do not.
    private record Library(Instance<AssetStore> store) implements KnownAssets {
        @Override
        public boolean holds(String id) {
            return asset(id).isPresent();
        }

        @Override
        public Optional<Asset> asset(String id) {
            return store.get().asset(id);
        }
    }

    @Produces
    @Singleton
    DraftView draftView(Catalogue catalogue) {
        return new DraftView(document -> DraftReader.read(Pinning.current(document, catalogue)));
    }

    @Produces
    @Singleton
    Publisher publisher(
            Drafts drafts,
            CampaignStore store,
            Catalogue catalogue,
            ReleaseRenderer renderer,
            Instance<AssetStore> library,
            LiveCampaigns live,
            InstantSource clock) {
        return new Publisher(
                drafts,
                store,
                document -> Pinning.pin(document, catalogue),
                renderer,
                new ShareCards(library::get),
                live,
                clock);
    }

    @Produces
    @Singleton
    QuizImport quizImport(Drafts drafts) {
        return new QuizImport(drafts);
    }

    @Produces
    @Singleton
    EntryExport entryExport(Ledger ledger) {
        return new EntryExport(ledger);
    }
}
