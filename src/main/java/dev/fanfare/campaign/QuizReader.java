package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.PageReader;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads a quiz with its defaults.
final class QuizReader {
    private QuizReader() {}

    static Resources.Quiz quiz(String id, JsonNode json) {
        List<Resources.Question> questions = new ArrayList<>();
        json.path("questions").forEach(question -> questions.add(question(question)));
        return new Resources.Quiz(
                id,
                questions,
                Math.min(json.path("pick").asInt(questions.size()), questions.size()),
                Duration.ofSeconds(json.path("seconds").asInt(0)),
                json.path("pass").asInt(0),
                json.path("attempts").asInt(1),
                json.path("feedback").asBoolean(true),
                CampaignReader.gates(json.path("requires")),
                results(json.path("results")));
    }

    private static List<Resources.QuizResult> results(JsonNode list) {
        List<Resources.QuizResult> results = new ArrayList<>();
        list.forEach(result -> results.add(new Resources.QuizResult(
                result.path("id").asText(),
                PageReader.text(result.path("title")),
                PageReader.text(result.path("text")),
                AssetReference.resolved(result.path("image").asText()),
                result.path("from").asInt(0))));
        return results;
    }

    private static Resources.Question question(JsonNode json) {
        List<LocalizedText> choices = new ArrayList<>();
        json.path("choices").forEach(choice -> choices.add(PageReader.text(choice)));
        Set<Integer> answer = new LinkedHashSet<>();
        json.path("answer").forEach(index -> answer.add(index.asInt()));
        return new Resources.Question(
                json.path("id").asText(),
                PageReader.text(json.path("text")),
                choices,
                answer,
                AssetReference.resolved(json.path("image").asText()),
                CampaignReader.texts(json.path("types")));
    }
}
