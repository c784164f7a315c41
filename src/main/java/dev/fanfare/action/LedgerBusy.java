package dev.fanfare.action;

/// Nothing was changed, and the same request may be sent again under the same key a little later:
/// a visitor's action lost every race it ran, or more commits are waiting than the ledger takes on.
public final class LedgerBusy extends RuntimeException {
    LedgerBusy(String campaign, String action, int tries, Change change) {
        super("campaign '%s', action '%s': lost %d races in a row, the last one for %s"
                .formatted(campaign, action, tries, change));
    }

    public LedgerBusy(int waiting) {
        super("%d commits are waiting for the ledger, which takes on no more".formatted(waiting));
    }
}
