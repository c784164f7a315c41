package dev.fanfare.component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the pages of a campaign may refer to.
///
/// @param slug of the campaign; empty when it has none yet
/// @param nodes for each page the ids of its nodes
/// @param pins the component versions the document was made with, by name; none for the installed
///     ones
/// @param translated for each locale but the default one, the `{node}.{path}` that have a text
public record Surroundings(
        String slug,
        List<String> locales,
        Set<String> pages,
        Map<String, Set<String>> nodes,
        Set<String> quizzes,
        Set<String> pools,
        Set<String> forms,
        Set<String> polls,
        Set<String> coupons,
        Set<String> checkins,
        Map<String, String> pins,
        Map<String, Set<String>> translated) {
    /// The key of the page that visitors come to.
    static final String FIRST_PAGE = "home";

    public Surroundings {
        locales = List.copyOf(locales);
        pages = Set.copyOf(pages);
        nodes = Map.copyOf(nodes);
        quizzes = Set.copyOf(quizzes);
        pools = Set.copyOf(pools);
        forms = Set.copyOf(forms);
        polls = Set.copyOf(polls);
        coupons = Set.copyOf(coupons);
        checkins = Set.copyOf(checkins);
        pins = Map.copyOf(pins);
        translated = Map.copyOf(translated);
    }

    /// Where a page of the campaign is on the server.
    String pagePath(String page) {
        return page.equals(FIRST_PAGE) ? "/" + slug : "/" + slug + "/" + page;
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
