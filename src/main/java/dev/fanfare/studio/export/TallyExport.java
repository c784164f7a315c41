package dev.fanfare.studio.export;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.poll.Tally;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.visitor.VisitorId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes how a campaign's polls stand as a table, in the manner of [EntryExport]: one line an option,
/// with the columns `poll`, `option`, `title`, `votes` and `percent`.
public final class TallyExport {
    private final Ledger ledger;

    public TallyExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes all polls of `resources`. It leaves `out` open.
    ///
    /// @throws IOException when `out` fails
    public void write(String campaign, Resources resources, FileFormat format, OutputStream out) throws IOException {
        Set<String> counts = resources.polls().values().stream()
                .flatMap(poll -> Tally.facts(poll).stream())
                .collect(Collectors.toSet());
        Facts facts = ledger.facts(campaign, VisitorId.NOBODY, counts);
        try (Sheet sheet = Sheet.in(format, "polls", out)) {
            sheet.header(List.of("poll", "option", "title", "votes", "percent"));
            for (Poll poll : new TreeMap<>(resources.polls()).values()) {
                write(poll, Tally.of(poll, facts), sheet);
            }
        }
    }

    private static void write(Poll poll, Tally tally, Sheet sheet) throws IOException {
        List<Long> percent = tally.percent();
        for (int i = 0; i < poll.options().size(); i++) {
            Resources.Option option = poll.options().get(i);
            sheet.row(List.of(
                    poll.id(),
                    option.id(),
                    option.title().fallback(),
                    tally.counts().get(i),
                    percent.get(i)));
        }
    }
}
