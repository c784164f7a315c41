package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.format.Json;
import dev.fanfare.studio.bank.BankImport;
import dev.fanfare.studio.bank.Room;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts imported questions into a quiz of a draft.
public final class QuizImport {
    private static final int USUAL_PICK = 5;
    private static final int USUAL_SECONDS = 20;

    private final Drafts drafts;

    public QuizImport(Drafts drafts) {
        this.drafts = drafts;
    }

    /// What an import did to a quiz.
    ///
    /// @param added how many questions are new in the quiz
    /// @param known how many were there already, by id, and were left as they are
    /// @param questions how many the quiz has now
    /// @param version the draft's new version
    /// @param bank what was read, with what there was no room for among what was refused
    record Imported(int added, int known, int questions, long version, BankImport bank) {}

    /// Adds questions to a quiz, which is made when the draft has none of this name. What would make
    /// the quiz or the document larger than can be saved is left out and reported.
    ///
    /// @param by who imports
    /// @param replace whether the quiz's own questions are taken out first
    Imported into(CampaignStore.Draft draft, String quiz, BankImport bank, boolean replace, String by) {
        ObjectNode document = Json.sound(draft.document()).deepCopy();
        ObjectNode resource = quiz(document, quiz, bank);
        ArrayNode questions = replace || !(resource.get("questions") instanceof ArrayNode there)
                ? resource.putArray("questions")
                : there;
        Set<String> ids = new HashSet<>();
        questions.forEach(question -> ids.add(question.path("id").asText("")));
        List<ObjectNode> fresh = bank.questions().stream()
                .filter(question -> ids.add(question.path("id").asText("")))
                .toList();
        int fitting = Room.in(questions.size(), Json.bytes(document).length).fitting(fresh);
        questions.addAll(fresh.subList(0, fitting));
        long version = drafts.save(draft.slug(), document, draft.version(), by).version();
        return new Imported(
                fitting,
                bank.questions().size() - fresh.size(),
                questions.size(),
                version,
                bank.without(fresh.subList(fitting, fresh.size())));
    }

    private static ObjectNode quiz(ObjectNode document, String quiz, BankImport bank) {
        ObjectNode quizzes = object(object(document, "resources"), "quizzes");
        if (quizzes.get(quiz) instanceof ObjectNode there) {
            return there;
        }
        return quizzes.putObject(quiz)
                .put("pick", Math.clamp(bank.questions().size(), 1, USUAL_PICK))
                .put("seconds", USUAL_SECONDS);
    }

    private static ObjectNode object(ObjectNode parent, String member) {
        JsonNode there = parent.get(member);
        return there instanceof ObjectNode object ? object : parent.putObject(member);
    }
}
