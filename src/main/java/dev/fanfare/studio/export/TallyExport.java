package dev.fanfare.studio.export;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.poll.Tally;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.visitor.VisitorId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes how a campaign's polls stand as CSV, in the manner of [CsvExport]: one line an option, with
/// the columns `poll`, `option`, `title`, `votes` and `percent`.
public final class TallyExport {
    private static final VisitorId NOBODY = new VisitorId("nobody-0000000000000000");

    private final Ledger ledger;

    public TallyExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes all polls of `resources`. It flushes `out` and leaves it open.
    ///
    /// @throws IOException when `out` fails
    public void write(String campaign, Resources resources, OutputStream out) throws IOException {
        Set<String> counts = resources.polls().values().stream()
                .flatMap(poll -> Tally.facts(poll).stream())
                .collect(Collectors.toSet());
        Facts facts = ledger.facts(campaign, NOBODY, counts);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        writer.write(CsvExport.row(List.of("poll", "option", "title", "votes", "percent")));
        for (Poll poll : new TreeMap<>(resources.polls()).values()) {
            write(poll, Tally.of(poll, facts), writer);
        }
        writer.flush();
    }

    private static void write(Poll poll, Tally tally, Writer writer) throws IOException {
        List<Long> percent = tally.percent();
        for (int i = 0; i < poll.options().size(); i++) {
            Resources.Option option = poll.options().get(i);
            writer.write(CsvExport.row(List.of(
                    CsvCell.of(poll.id()),
                    CsvCell.of(option.id()),
                    CsvCell.of(option.title().fallback()),
                    CsvCell.of(tally.counts().get(i)),
                    CsvCell.of(percent.get(i)))));
        }
    }
}
