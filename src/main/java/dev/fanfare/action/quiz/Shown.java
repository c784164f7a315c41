package dev.fanfare.action.quiz;

import dev.fanfare.action.Call;
import dev.fanfare.action.Json;
import dev.fanfare.campaign.Resources.Question;
import java.util.Map;
import java.util.Optional;

/// What a visitor sees of an attempt: never which choices are right.
final class Shown {
    private Shown() {}

    /// The current question; empty when none is left.
    static Optional<Map<String, Object>> current(Attempt attempt, Call call) {
        return attempt.current().stream()
                .boxed()
                .flatMap(index -> attempt.question(index).stream().map(question -> {
                    Map<String, Object> shown = Json.object("index", index);
                    shown.put("total", attempt.asked().size());
                    shown.put("question", question(attempt.asked().get(index), question, call));
                    shown.put("seconds", attempt.quiz().clock().toSeconds());
                    shown.put("remaining", attempt.remaining(call.moment()).toMillis() / 1000.0);
                    return shown;
                }))
                .findFirst();
    }

    private static Map<String, Object> question(Asked asked, Question question, Call call) {
        return Json.object(
                "text", question.text().in(call.locales()),
                "image", question.image(),
                "choices", asked.choices(question, call.locales()),
                "multiple", question.answer().size() > 1);
    }
}
