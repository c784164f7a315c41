package dev.fanfare.action.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Change;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Resources.Quiz;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// All attempts of one visitor at one quiz, as their facts tell: `quiz/{id}/{n}` is the start,
/// `quiz/{id}/{n}/a/{i}` the answer to question i, `quiz/{id}/{n}/end` the result. Facts are only
/// ever added.
record Attempts(Quiz quiz, Facts facts) {
    static final int UNLIMITED = -1;

    /// The attempt that can be played on, or must still be finished.
    Optional<Attempt> running() {
        int last = last();
        return facts.mark(key(last, ""))
                .filter(_ -> facts.mark(key(last, "/end")).isEmpty())
                .map(start -> read(last, start))
                .filter(attempt -> !attempt.isVoid());
    }

    /// The result that passed, else that of the last attempt finished.
    Optional<Result> result() {
        Optional<Result> best = passed();
        for (int number = last(); best.isEmpty() && number > 0; number--) {
            best = facts.mark(key(number, "/end")).map(Result::fromJson);
        }
        return best;
    }

    Optional<Result> passed() {
        return facts.mark(FactNames.quizPassed(quiz.id())).map(Result::fromJson);
    }

    /// How many attempts may still be started, or `UNLIMITED`.
    int left() {
        return left(used());
    }

    /// The same, once the running attempt is finished.
    int leftAfterFinish() {
        return left(finished() + 1);
    }

    Change start(List<Asked> asked, Instant now) {
        List<Map<String, Object>> questions = new ArrayList<>();
        asked.forEach(one -> questions.add(Json.object("id", one.id(), "n", one.position(), "order", one.order())));
        String value = Json.write(Json.object("questions", questions, "at", now.toString()));
        return new Change.MarkOnce(key(last() + 1, ""), value);
    }

    Change answer(Attempt attempt, int index, Given given) {
        return new Change.MarkOnce(key(attempt.number(), "/a/" + index), given.toJson());
    }

    List<Change> finish(Attempt attempt) {
        Result result = Result.of(attempt);
        List<Change> changes = new ArrayList<>(3);
        changes.add(new Change.MarkOnce(key(attempt.number(), "/end"), result.toJson()));
        if (result.passed() && passed().isEmpty()) {
            changes.add(new Change.MarkOnce(FactNames.quizPassed(quiz.id()), result.toJson()));
        }
        Map<String, Object> entry = Json.object("quiz", quiz.id(), "attempt", attempt.number());
        entry.put("name", Registration.of(facts).map(Registration::name).orElse(""));
        if (result.isScored(quiz)) {
            entry.putAll(Json.object("score", result.score(), "total", result.total(), "passed", result.passed()));
        }
        if (!result.type().isEmpty()) {
            entry.put("result", result.type());
        }
        entry.put("started", attempt.startedAt().toString());
        changes.add(new Change.Append("quiz", entry));
        return changes;
    }

    private int left(int used) {
        return quiz.attempts() == 0 ? UNLIMITED : Math.max(0, quiz.attempts() - used);
    }

    /// A void attempt is never finished, so it does not use one up.
    private int used() {
        return finished() + (running().isPresent() ? 1 : 0);
    }

    private int finished() {
        int finished = 0;
        for (int number = last(); number > 0; number--) {
            finished += facts.mark(key(number, "/end")).isPresent() ? 1 : 0;
        }
        return finished;
    }

    private int last() {
        int number = 0;
        while (facts.mark(key(number + 1, "")).isPresent()) {
            number++;
        }
        return number;
    }

    private Attempt read(int number, String start) {
        JsonNode json = Json.read(start);
        List<Asked> asked = new ArrayList<>();
        for (JsonNode one : json.path("questions")) {
            List<Integer> order = new ArrayList<>();
            one.path("order").forEach(choice -> order.add(choice.asInt()));
            asked.add(new Asked(one.path("id").asText(), one.path("n").asInt(), order));
        }
        NavigableMap<Integer, Given> given = new TreeMap<>();
        for (int index = 0; index < asked.size(); index++) {
            int at = index;
            facts.mark(key(number, "/a/" + index)).ifPresent(value -> given.put(at, Given.fromJson(value)));
        }
        return new Attempt(quiz, number, Instant.parse(json.path("at").asText()), asked, given);
    }

    private Key key(int number, String rest) {
        return Key.visitor("quiz/" + quiz.id() + "/" + number + rest);
    }
}
