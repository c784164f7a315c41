package dev.fanfare.action;

import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.page.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The newest wins of a campaign, for everybody to see: names are masked.
public final class Winners {
    private static final int MOST = 20;

    private final Ledger ledger;

    public Winners(Ledger ledger) {
        this.ledger = ledger;
    }

    /// At most 20 wins, newest first, with prizes in the reader's language.
    public List<Winner> latest(String campaign, Resources resources, List<String> locales) {
        return ledger.newest(campaign, "win", MOST).stream()
                .map(entry -> winner(entry, resources, locales))
                .toList();
    }

    private static Winner winner(Ledger.Entry entry, Resources resources, List<String> locales) {
        String won = text(entry, "title");
        String prize = Optional.ofNullable(resources.pools().get(text(entry, "pool")))
                .flatMap(pool -> pool.prize(text(entry, "prize")))
                .map(Prize::title)
                .filter(title -> title.fallback().equals(won)) // it may have been renamed since
                .map((LocalizedText title) -> title.in(locales))
                .orElse(won);
        String name = text(entry, "name");
        return new Winner(name.isBlank() ? "" : MaskedName.of(name), prize, entry.at());
    }

    private static String text(Ledger.Entry entry, String name) {
        return entry.data().get(name) instanceof String text ? text : "";
    }

    /// @param name masked, such as `M***a`; empty for a visitor who gave none
    /// @param prize its title
    public record Winner(String name, String prize, Instant at) {}
}
