package dev.fanfare.store;

import dev.fanfare.action.Ledger;
import dev.fanfare.store.embedded.EmbeddedCodeLists;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedLedgerTest extends LedgerContract {
    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private Ledger ledger;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabase(folder);
        ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Ledger ledger() {
        return ledger;
    }

    @Override
    void addCodes(String list, List<String> codes) {
        new EmbeddedCodeLists(database).add("gala", list, codes);
    }

    @Override
    Ledger restarted() {
        close();
        open();
        return ledger;
    }
}
