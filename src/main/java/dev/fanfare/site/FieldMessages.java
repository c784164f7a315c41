package dev.fanfare.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.render.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a visitor reads beside a field that was filled in wrongly, in the language of the page.
/// The words stand in `src/main/texts/fields/`, by rule and by the field's type.
final class FieldMessages {
    private final Messages messages = Messages.about("fields");

    /// @param locales the page's languages, the most wanted first
    String message(Outcome.Problem problem, Optional<Field> field, List<String> locales) {
        JsonNode inLanguage = messages.in(locales);
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
}
