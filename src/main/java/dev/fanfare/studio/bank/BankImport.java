package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What became of a file that was to be imported.
///
/// Every question the file holds is either taken or refused: `total` is the sum of both. A file
/// that is not of the format at all has a total of 0 and one refusal of kind `not-this-format`.
///
/// @param questions as `campaign/2` JSON: `id`, `text`, `choices`, `answer` and perhaps `image`.
///     The id follows from text and choices, so that a second import of a question can be told
/// @param refused what was left out, by kind, in the order the kinds were met
/// @param notes what somebody should look at although it was taken
public record BankImport(List<ObjectNode> questions, List<Refused> refused, List<Note> notes, int total) {
    public BankImport {
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
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
}
