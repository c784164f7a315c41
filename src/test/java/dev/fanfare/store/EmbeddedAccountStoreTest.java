package dev.fanfare.store;

import dev.fanfare.account.AccountStore;
import dev.fanfare.store.embedded.EmbeddedAccountStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedAccountStoreTest extends AccountStoreContract {
    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private AccountStore store;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabase(folder);
        store = new EmbeddedAccountStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    AccountStore store() {
        return store;
    }

    @Override
    AccountStore restarted() {
        close();
        open();
        return store;
    }
}
