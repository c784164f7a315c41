package dev.fanfare.site;

import dev.fanfare.page.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The locales a page is there in, and which one a browser gets that sends `Accept-Language`.
final class PageLocales {
    private static final int MOST_RANGES = 20;
    private static final String ANY = "*";

    private final List<String> all;
    private final Languages languages;

    /// @param all the default one first
    PageLocales(List<String> all) {
        this.all = List.copyOf(all);
        this.languages = new Languages(all);
    }

    /// In order, the default one first.
    List<String> all() {
        return all;
    }

    String first() {
        return all.getFirst();
    }

    /// The nearest one to a wish; empty when none is near.
    Optional<String> best(String wish) {
        return languages.best(wish);
    }

    /// The right one for an `Accept-Language` header: the first range, most wanted first, that one of them is
    /// near to. `*` stands for those no other range names; a range with `q=0` takes those it names away.
    String bestOf(String header) {
        if (all.size() == 1) {
            return first();
        }
        List<Range> ranges = ranges(header);
        List<String> left = all.stream().filter(one -> !isRefused(one, ranges)).toList();
        if (left.isEmpty()) {
            return first();
        }
        Languages among = left.size() == all.size() ? languages : new Languages(left);
        for (Range range : ranges) {
            if (range.quality() > 0) {
                Optional<String> found = range.tag().equals(ANY) ? unnamed(left, ranges) : among.best(range.tag());
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return left.getFirst();
    }

    /// The longest range that names it decides.
    private static boolean isRefused(String tag, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> names(range.tag(), tag))
                .max(Comparator.comparingInt(range -> range.tag().length()))
                .filter(range -> range.quality() == 0)
                .isPresent();
    }

    private static Optional<String> unnamed(List<String> left, List<Range> ranges) {
        return left.stream()
                .filter(one -> ranges.stream().noneMatch(range -> names(range.tag(), one)))
                .findFirst();
    }

    /// RFC 4647 (3.3.1): a range names a tag that it equals or that it begins, up to a `-`.
    private static boolean names(String range, String tag) {
        return tag.regionMatches(true, 0, range, 0, range.length())
                && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
    }

    private static List<Range> ranges(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",", MOST_RANGES + 1)) {
            int semicolon = part.indexOf(';');
            String tag = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            if (!tag.isEmpty() && ranges.size() < MOST_RANGES) {
                ranges.add(new Range(tag, Quality.of(part)));
            }
        }
        ranges.sort(Comparator.comparingDouble(Range::quality).reversed());
        return ranges;
    }

    private record Range(String tag, double quality) {}
}
