package dev.fanfare.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// What a visitor has to know who wants to pass: the right choices by a question's text, from the
/// template itself. The pages do not tell.
final class RightAnswers {
    private final Map<String, List<String>> choices = new HashMap<>();

    RightAnswers(JsonNode campaign, String quiz, String locale) {
        for (JsonNode question : campaign.at("/resources/quizzes/" + quiz + "/questions")) {
            List<String> right = StreamSupport.stream(question.get("answer").spliterator(), false)
                    .map(index -> text(question.get("choices").get(index.intValue()), locale))
                    .toList();
            choices.put(text(question.get("text"), locale), right);
        }
    }

    List<String> to(String question) {
        return Objects.requireNonNull(choices.get(question), () -> "not a question of the template: " + question);
    }

    private static String text(JsonNode localized, String locale) {
        return localized.isTextual()
                ? localized.textValue()
                : localized.get(locale).textValue();
    }
}
