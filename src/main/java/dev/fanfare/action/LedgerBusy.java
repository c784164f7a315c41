package dev.fanfare.action;

/// A visitor's action lost every race it ran; nothing was changed, and the same request may be
/// sent again a little later.
public final class LedgerBusy extends RuntimeException {
    LedgerBusy(String campaign, String action, int tries, Change change) {
        super("campaign '%s', action '%s': lost %d races in a row, the last one for %s"
                .formatted(campaign, action, tries, change));
    }
}
