package dev.fanfare.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.page.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a visitor reads beside a field that was filled in wrongly, in the language of the page.
/// The words stand in `src/main/texts/fields/`, by rule and by the field's type; the build makes one file of them.
final class FieldMessages {
    private static final String FILE = "field-messages.json";
    private static final String LAST_RESORT = "en";

    private final JsonNode words;
    private final Languages known;

    FieldMessages() {
        try (InputStream file = FieldMessages.class.getResourceAsStream(FILE)) {
            words = new ObjectMapper().readTree(Objects.requireNonNull(file, FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        known = new Languages(words.properties().stream().map(Map.Entry::getKey).toList());
    }

    /// @param locales the page's languages, the most wanted first
    String message(Outcome.Problem problem, Optional<Field> field, List<String> locales) {
        JsonNode inLanguage = words.path(language(locales));
        String kind =
                field.map(found -> found.type().name().toLowerCase(Locale.ROOT)).orElse("");
        return Stream.of(problem.rule() + "." + kind, problem.rule(), "format")
                .map(inLanguage::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElseThrow()
                // The rule `too-long` expects "at most 40 characters".
                .replace("{max}", problem.expected().replaceAll("\\D", ""));
    }

    private String language(List<String> locales) {
        return locales.stream()
                .flatMap(wish -> known.best(wish).stream())
                .findFirst()
                .orElse(LAST_RESORT);
    }
}
