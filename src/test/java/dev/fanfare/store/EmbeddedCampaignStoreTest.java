package dev.fanfare.store;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.store.embedded.EmbeddedCampaignStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedCampaignStoreTest extends CampaignStoreContract {
    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private CampaignStore store;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabase(folder);
        store = new EmbeddedCampaignStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    CampaignStore store() {
        return store;
    }

    @Override
    CampaignStore restarted() {
        close();
        open();
        return store;
    }
}
