package dev.fanfare.app;

import dev.fanfare.account.AccountStore;
import dev.fanfare.action.CodeLists;
import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.store.embedded.EmbeddedAccountStore;
import dev.fanfare.store.embedded.EmbeddedCampaignStore;
import dev.fanfare.store.embedded.EmbeddedCodeLists;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/// Builds the stores, when somebody first needs one.
@Singleton
final class StoreWiring {
    @Produces
    @Singleton
    EmbeddedDatabase database(DataFolder folder) {
        NativeLibraries.provide();
        return new EmbeddedDatabase(folder.path());
    }

    void close(@Disposes EmbeddedDatabase database) {
        database.close();
    }

    @Produces
    @Singleton
    Ledger ledger(EmbeddedDatabase database, ExecutorService workers) {
        return new EmbeddedLedger(database, workers);
    }

    @Produces
    @Singleton
    CodeLists codeLists(EmbeddedDatabase database) {
        return new EmbeddedCodeLists(database);
    }

    @Produces
    @Singleton
    CampaignStore campaignStore(EmbeddedDatabase database) {
        return new EmbeddedCampaignStore(database);
    }

    @Produces
    @Singleton
    AccountStore accountStore(EmbeddedDatabase database) {
        return new EmbeddedAccountStore(database);
    }
}
