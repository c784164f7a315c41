package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Checks quizzes: whether every question can be asked and answered, and the attempt be passed.
final class QuizCheck {
    private final JsonNode document;
    private final Findings findings;

    QuizCheck(JsonNode document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void check() {
        document.path("resources").path("quizzes").properties().forEach(quiz -> {
            Pointer at = Pointer.ROOT.at("resources").at("quizzes").at(quiz.getKey());
            quiz(quiz.getKey(), quiz.getValue(), at);
        });
    }

    private void quiz(String name, JsonNode quiz, Pointer at) {
        JsonNode questions = quiz.path("questions");
        Gates.ids(questions, "id", "duplicate-question", at.at("questions"), findings);
        Gates.check(document, quiz.path("requires"), at.at("requires"), findings);
        Set<String> results = results(quiz.path("results"), at.at("results"));
        for (int i = 0; i < questions.size(); i++) {
            question(questions.path(i), results, at.at("questions").at(i));
        }
        int bank = questions.size();
        int pick = quiz.path("pick").asInt(bank);
        if (bank > 0 && pick > bank) {
            findings.unfinished(
                    at.at("pick"),
                    "pick-above-bank",
                    "at most %d".formatted(bank),
                    "quiz '%s' picks %d of %d questions; expected at most %d".formatted(name, pick, bank, bank),
                    Map.of("most", bank));
        }
        if (bank > 0 && quiz.path("pass").asInt(0) > pick) {
            findings.unfinished(
                    at.at("pass"),
                    "pass-above-pick",
                    "at most %d".formatted(pick),
                    "quiz '%s' is passed with %s right answers of %d; expected at most %d"
                            .formatted(name, quiz.path("pass"), pick, pick),
                    Map.of("most", pick));
        }
    }

    private Set<String> results(JsonNode results, Pointer at) {
        Gates.ids(results, "id", "duplicate-result", at, findings);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            String id = results.path(i).path("id").asText();
            String what = "result '%s'".formatted(id);
            ids.add(id);
            Gates.text(results.path(i).path("title"), "title-missing", what, at.at(i), findings);
            Gates.picture(what, results.path(i).path("image"), at.at(i).at("image"), findings);
        }
        return ids;
    }

    private void question(JsonNode question, Set<String> results, Pointer at) {
        String id = question.path("id").asText();
        JsonNode choices = question.path("choices");
        if (PageReader.text(question.path("text")).isBlank()) {
            findings.unfinished(
                    at.at("text"), "text-missing", "a text", "question '%s' has no text; expected one".formatted(id));
        }
        if (choices.size() < 2) {
            findings.unfinished(
                    at.at("choices"),
                    "too-few-choices",
                    "at least 2 choices",
                    "question '%s' has %d choices; expected at least 2".formatted(id, choices.size()));
        }
        if (question.path("types").isEmpty()) {
            answers(id, question.path("answer"), choices.size(), at);
        } else {
            types(id, question.path("types"), choices.size(), results, at.at("types"));
        }
        Gates.picture("question '%s'".formatted(id), question.path("image"), at.at("image"), findings);
    }

    private void types(String id, JsonNode types, int choices, Set<String> results, Pointer at) {
        if (types.size() != choices) {
            findings.unfinished(
                    at,
                    "types-missing",
                    "one result for each of %d choices, or nothing".formatted(choices),
                    "question '%s' has %d choices, of which %d speak for a result; expected one for each"
                            .formatted(id, choices, types.size()));
        }
        for (int i = 0; i < types.size(); i++) {
            String result = types.path(i).asText();
            if (!result.isEmpty() && !results.contains(result)) {
                findings.broken(
                        at.at(i),
                        "unknown-result",
                        "a result of the quiz",
                        "choice %d of question '%s' speaks for '%s', which is not there; expected a result of the quiz"
                                .formatted(i, id, result),
                        Map.of("name", result));
            }
        }
    }

    private void answers(String id, JsonNode answer, int choices, Pointer at) {
        if (answer.isEmpty()) {
            findings.unfinished(
                    answer.isMissingNode() ? at : at.at("answer"),
                    "answer-missing",
                    "the indexes of the right choices",
                    "no choice of question '%s' is marked as right; expected at least one".formatted(id));
        }
        for (int i = 0; i < answer.size(); i++) {
            if (answer.path(i).asInt() >= choices) {
                findings.broken(
                        at.at("answer").at(i),
                        "answer-range",
                        "an index below %d".formatted(choices),
                        "question '%s' marks choice %s as right but has %d choices; expected an index below %d"
                                .formatted(id, answer.path(i), choices, choices));
            }
        }
    }
}
