package dev.fanfare.component;

import java.util.List;
import java.util.Map;
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
        Map<String, String> pins,
        Map<String, Set<String>> translated) {
    public Surroundings {
        locales = List.copyOf(locales);
        pages = Set.copyOf(pages);
        quizzes = Set.copyOf(quizzes);
        pools = Set.copyOf(pools);
        forms = Set.copyOf(forms);
        pins = Map.copyOf(pins);
        translated = Map.copyOf(translated);
    }
}
