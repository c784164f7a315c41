package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.Ledger;
import dev.fanfare.action.LedgerBusy;
import dev.fanfare.store.sandbox.SandboxLedger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The books of previews follow the rules of all others.
final class SandboxLedgerTest extends LedgerContract {
    private final Map<String, List<String>> codes = new HashMap<>();
    private final Ledger ledger = new SandboxLedger(10_000, list -> codes.getOrDefault(list, List.of()));

    @Override
    void addCodes(String list, List<String> more) {
        codes.put(list, more);
    }

    @Override
    Ledger ledger() {
        return ledger;
    }

    /// It ends with its program, so there is only the one.
    @Override
    Ledger restarted() {
        return ledger;
    }

    @Test
    void itTakesNoMoreThanItWasMadeFor() {
        Ledger small = new SandboxLedger(1);
        small.commit(commitUnder("k1"));

        assertThatThrownBy(() ->
                        small.commit(commitUnder("k2")).toCompletableFuture().join())
                .hasCauseInstanceOf(LedgerBusy.class);
    }

    private static Ledger.Commit commitUnder(String key) {
        return new Ledger.Commit("gala", MINA, key, "f", new byte[0], List.of(), Instant.EPOCH);
    }
}
