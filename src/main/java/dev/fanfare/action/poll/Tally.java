package dev.fanfare.action.poll;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// How a poll stands.
///
/// Options that were taken out of the poll are left out of the votes too: the total is of what is
/// shown.
///
/// @param votes how many votes name one of these options
/// @param counts how many of them name each option, in the poll's order
public record Tally(Poll poll, long votes, List<Long> counts) {
    public Tally {
        counts = List.copyOf(counts);
    }

    /// The shared facts that tell how a poll stands.
    public static Set<String> facts(Poll poll) {
        Set<String> names = new HashSet<>();
        names.add(votes(poll));
        poll.options().forEach(option -> names.add(votes(poll, option.id())));
        return names;
    }

    public static Tally of(Poll poll, Facts facts) {
        return of(poll, facts, List.of());
    }

    /// @param more options of one vote that is not yet counted
    static Tally of(Poll poll, Facts facts, List<String> more) {
        List<Long> counts = poll.options().stream()
                .map(Option::id)
                .map(option -> facts.count(Key.shared(votes(poll, option))) + (more.contains(option) ? 1 : 0))
                .toList();
        return new Tally(
                poll, votes(poll, facts.count(Key.shared(votes(poll))) + (more.isEmpty() ? 0 : 1), counts), counts);
    }

    /// Where one vote names one option, there are as many as the options have. Else there are no more
    /// than that, and no fewer than the most that one of them has.
    private static long votes(Poll poll, long given, List<Long> counts) {
        long all = counts.stream().mapToLong(Long::longValue).sum();
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        return poll.choices() == 1 ? all : Math.clamp(given, most, all);
    }

    static String votes(Poll poll) {
        return "poll/" + poll.id() + "/votes";
    }

    static String votes(Poll poll, String option) {
        return "poll/" + poll.id() + "/o/" + option;
    }

    /// The share of each option in whole percent. Where one vote names one option they sum up to
    /// 100: what rounding down leaves goes to the largest remainders.
    public List<Long> percent() {
        long all =
                poll.choices() == 1 ? counts.stream().mapToLong(Long::longValue).sum() : votes;
        if (all == 0) {
            return counts.stream().map(_ -> 0L).toList();
        }
        if (poll.choices() > 1) {
            return counts.stream().map(count -> Math.round(100.0 * count / all)).toList();
        }
        long[] percent = counts.stream().mapToLong(count -> count * 100 / all).toArray();
        long left = 100 - Arrays.stream(percent).sum();
        IntStream.range(0, percent.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -(counts.get(i) * 100 % all)))
                .limit(left)
                .forEach(i -> percent[i]++);
        return Arrays.stream(percent).boxed().toList();
    }

    Map<String, Object> shown() {
        List<Long> percent = percent();
        List<Map<String, Object>> options = IntStream.range(0, counts.size())
                .mapToObj(i -> Json.object(
                        "id", poll.options().get(i).id(), "votes", counts.get(i), "percent", percent.get(i)))
                .toList();
        return Json.object("votes", votes, "options", options);
    }
}
