package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What became of a file that was to be imported.
///
/// Every question the file holds is either taken or refused: `total` is the sum of both. A file
/// that is not of the format at all has a total of 0 and one refusal of kind `not-this-format`; one
/// whose encoding is in doubt has one of kind `encoding-unclear` and how it reads in each.
///
/// @param questions as `campaign/3` JSON: `id`, `text`, `choices`, `answer` and perhaps `image`.
///     The id follows from text and choices, so that a second import of a question can be told
/// @param refused what was left out, by kind, in the order the kinds were met
/// @param notes what somebody should look at although it was taken
/// @param readings how the file reads in each of the encodings it may have, the likeliest first
public record BankImport(
        List<ObjectNode> questions, List<Refused> refused, List<Note> notes, int total, List<Reading> readings) {
    public BankImport {
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
        readings = List.copyOf(readings);
    }

    /// All that was refused for one reason.
    ///
    /// @param kind in kebab-case, such as `single-answer`
    /// @param examples the first three
    /// @param reason one sentence for a person
    public record Refused(String kind, int count, List<Example> examples, String reason) {
        public Refused {
            examples = List.copyOf(examples);
        }
    }

    /// Where in the file something stood (`line 12`, `row 3`, `item 0`), and how it begins.
    public record Example(String where, String text) {}

    /// @param kind in kebab-case, such as `answers-unmarked`
    /// @param count how many questions it is about
    /// @param message one sentence for a person
    public record Note(String kind, int count, String message) {}

    /// @param lines the first lines as they are in this encoding, those first that tell encodings apart
    public record Reading(Encoding encoding, List<String> lines) {
        public Reading {
            lines = List.copyOf(lines);
        }
    }

    /// Whether a person has to say in which encoding the file is.
    public boolean isUnclear() {
        return !readings.isEmpty();
    }

    /// The same with some of its questions refused: there is no room for them.
    public BankImport without(List<ObjectNode> left) {
        if (left.isEmpty()) {
            return this;
        }
        List<Example> examples = left.stream()
                .limit(3)
                .map(question -> new Example(
                        question.path("id").asText(),
                        Wording.excerpt(question.path("text").asText())))
                .toList();
        List<Refused> more = new ArrayList<>(refused);
        more.add(new Refused(Refusal.NO_ROOM.kind(), left.size(), examples, Refusal.NO_ROOM.reason()));
        Set<String> gone = left.stream().map(one -> one.path("id").asText()).collect(Collectors.toSet());
        List<ObjectNode> kept = questions.stream()
                .filter(one -> !gone.contains(one.path("id").asText()))
                .toList();
        return new BankImport(kept, more, notes, total, readings);
    }
}
