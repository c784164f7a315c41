package dev.fanfare.component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the pages of a campaign may refer to.
///
/// @param pins the component versions the document was made with, by name; none for the installed
///     ones
/// @param translated for each locale but the default one, the `{node}.{path}` that have a text
public record Surroundings(
        List<String> locales,
        Set<String> pages,
        Set<String> quizzes,
        Set<String> pools,
        Set<String> forms,
        Set<String> polls,
        Set<String> coupons,
        Set<String> checkins,
        Map<String, String> pins,
        Map<String, Set<String>> translated) {
    public Surroundings {
        locales = List.copyOf(locales);
        pages = Set.copyOf(pages);
        quizzes = Set.copyOf(quizzes);
        pools = Set.copyOf(pools);
        forms = Set.copyOf(forms);
        polls = Set.copyOf(polls);
        coupons = Set.copyOf(coupons);
        checkins = Set.copyOf(checkins);
        pins = Map.copyOf(pins);
        translated = Map.copyOf(translated);
    }

    /// The names of a kind, such as `page` or `quiz`; nothing for a kind that has no names.
    Optional<Set<String>> named(String kind) {
        return switch (kind) {
            case "page" -> Optional.of(pages);
            case "quiz" -> Optional.of(quizzes);
            case "pool" -> Optional.of(pools);
            case "form" -> Optional.of(forms);
            case "poll" -> Optional.of(polls);
            case "coupon" -> Optional.of(coupons);
            case "checkin" -> Optional.of(checkins);
            default -> Optional.empty();
        };
    }
}
