package dev.fanfare.studio.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads what the Open Trivia Database answers with, a bare list of the same, and the list form
/// `{"question","answer":index,"answers":[…]}`.
final class OpenTriviaDb {
    private static final String WANTED = "Open Trivia DB JSON (an object with results, or a list of questions)";

    private final Intake intake = new Intake("otdb-");
    private final TriviaCoding coding;

    private OpenTriviaDb(TriviaCoding coding) {
        this.coding = coding;
    }

    static BankImport read(BankFile file) {
        FileText content = file.content();
        try {
            JsonNode json = Json.read(content.text());
            JsonNode items = json.isArray() ? json : json.path("results");
            if (!items.isArray() || (!items.isEmpty() && !anyQuestion(items))) {
                return Intake.notThisFormat(WANTED, Found.in(file), content.text());
            }
            if (items.isEmpty()) {
                return Intake.notThisFormat(WANTED, emptyReply(json), content.text());
            }
            OpenTriviaDb reader = new OpenTriviaDb(TriviaCoding.of(items));
            content.reportTo(reader.intake);
            for (int i = 0; i < items.size(); i++) {
                reader.take("item " + i, items.get(i));
            }
            return reader.intake.done();
        } catch (JsonProcessingException e) {
            return Intake.notThisFormat(WANTED, Found.in(file), content.text());
        }
    }

    private static boolean anyQuestion(JsonNode items) {
        for (JsonNode item : items) {
            if (item.has("question")) {
                return true;
            }
        }
        return false;
    }

    private static Found emptyReply(JsonNode json) {
        return new Found(
                json.has("response_code")
                        ? "an answer without questions (response_code %s)"
                                .formatted(json.path("response_code").asText())
                        : "an empty list");
    }

    private void take(String where, JsonNode item) {
        if (!item.isObject()) {
            intake.refuse(Refusal.NOT_AN_ITEM, where, item.toString());
        } else if (item.path("answers").isArray()) {
            takeListed(where, text(item), item);
        } else {
            takeSorted(where, text(item), item);
        }
    }

    private String text(JsonNode item) {
        return Wording.text(coding.decode(item.path("question").asText("")));
    }

    private void takeListed(String where, String text, JsonNode item) {
        Choices choices = Choices.of(decoded(item.path("answers")));
        Set<Integer> right = indexes(item.path("answer"));
        Question question = new Question(where, text, choices.texts(), choices.places(right));
        if (!text.isEmpty() && choices.texts().size() == 1) {
            intake.refuse(Refusal.SINGLE_ANSWER, question);
        } else if (!text.isEmpty() && right.isEmpty()) {
            intake.refuse(Refusal.NO_ANSWER, question);
        } else if (choices.texts().size() > 1 && !choices.holds(right)) {
            intake.refuse(Refusal.NO_MATCHING_CHOICE, question);
        } else {
            intake.take(question, choices.notices());
        }
    }

    /// The right answer stands apart in the file, so the choices are put in an order that says
    /// nothing about it and is the same at every import.
    private void takeSorted(String where, String text, JsonNode item) {
        String right = Wording.line(coding.decode(item.path("correct_answer").asText("")));
        List<String> wrong = Choices.of(decoded(item.path("incorrect_answers"))).texts();
        Set<String> all = new LinkedHashSet<>(wrong);
        all.add(right);
        List<String> choices = new ArrayList<>(all);
        choices.sort(order(text, choices));
        Question question = new Question(where, text, choices, Set.of(choices.indexOf(right)));
        if (!text.isEmpty() && right.isEmpty()) {
            intake.refuse(Refusal.NO_ANSWER, question);
        } else if (!text.isEmpty() && wrong.isEmpty()) {
            intake.refuse(Refusal.SINGLE_ANSWER, question);
        } else if (wrong.contains(right)) {
            intake.refuse(Refusal.SEVERAL_MATCHING_CHOICES, question);
        } else {
            intake.take(question, Set.of());
        }
    }

    private static Comparator<String> order(String text, List<String> choices) {
        Comparator<String> descending = Comparator.reverseOrder();
        return Set.copyOf(choices).equals(Set.of("True", "False"))
                ? descending
                : Comparator.comparing(choice -> new Question("", text, List.of(choice), Set.of()).digest());
    }

    private List<String> decoded(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(coding.decode(one.asText(""))));
        return texts;
    }

    private static Set<Integer> indexes(JsonNode answer) {
        Set<Integer> indexes = new TreeSet<>();
        if (answer.isIntegralNumber()) {
            indexes.add(answer.asInt(-1));
        }
        if (answer.isArray()) {
            answer.forEach(one -> indexes.add(one.isIntegralNumber() ? one.asInt(-1) : -1));
        }
        return indexes;
    }
}
