package dev.fanfare.studio.bank;

/// Why something in a file cannot become a question.
///
/// @param kind in kebab-case; the designer says it in its own languages (words/bank-zh.ts)
record Refusal(String kind, String reason) {
    static final Refusal NOT_AN_ITEM =
            new Refusal("not-a-question", "These entries are not JSON objects, so they hold no question.");
    static final Refusal NO_TEXT = new Refusal("no-text", "These entries have no question text.");
    static final Refusal NO_ANSWER = new Refusal("no-answer", "These questions do not say which choice is right.");
    static final Refusal SINGLE_ANSWER = new Refusal(
            "single-answer",
            "These questions come with their one right answer only: without wrong choices there is nothing to"
                    + " choose from.");
    static final Refusal TOO_FEW_CHOICES =
            new Refusal("too-few-choices", "These questions have fewer than two choices.");
    static final Refusal TOO_MANY_CHOICES = new Refusal(
            "too-many-choices", "These questions have more than %d choices.".formatted(Intake.LIMITS.choices()));
    static final Refusal TOO_LONG = new Refusal(
            "too-long",
            "These questions have a text or a choice of more than %d characters.".formatted(Intake.LIMITS.text()));
    static final Refusal NO_MATCHING_CHOICE =
            new Refusal("no-matching-choice", "The right answer of these questions is none of their choices.");
    static final Refusal SEVERAL_MATCHING_CHOICES = new Refusal(
            "several-matching-choices",
            "The right answer of these questions stands among their choices more than once.");
    static final Refusal AMBIGUOUS_ANSWER = new Refusal(
            "ambiguous-answer",
            "The answer of these questions is the number or letter of one choice and the text of another.");
    static final Refusal OUT_OF_ORDER =
            new Refusal("choices-out-of-order", "The letters of the choices are not A, B, C and so on without a gap.");
    static final Refusal STRAY_LINE = new Refusal(
            "stray-line", "These questions hold a line that belongs neither to the question nor to a choice.");
    static final Refusal TOO_MANY_CELLS = new Refusal(
            "too-many-cells",
            "These rows have more cells than the header: a text with a delimiter needs quotation marks.");
    static final Refusal BROKEN_CSV = new Refusal(
            "broken-csv",
            "The file stops being CSV here, most likely by a quotation mark that is never closed; this and all"
                    + " that follows was left out.");

    static final Refusal COUNTED_FROM_ZERO = new Refusal(
            "counted-from-zero",
            "The answers of these questions are numbers, and the file has the number 0 among them: it does not say"
                    + " whether the first choice is 0 or 1. Write letters instead.");
    static final Refusal CELL_ERROR =
            new Refusal("cell-error", "A cell of these rows holds an error of the spreadsheet, such as #N/A.");
    static final Refusal GARBLED = new Refusal(
            "garbled-text",
            "The text of these questions was damaged before: it was once saved in the wrong encoding. Export it anew.");
    static final Refusal TOO_MANY_QUESTIONS = new Refusal(
            "too-many-questions",
            "A quiz has room for %d questions; these came after.".formatted(Intake.LIMITS.questions()));
    static final Refusal NO_ROOM = new Refusal(
            "no-room",
            "A campaign has room for %d MiB; with these questions it could not be saved."
                    .formatted(Intake.LIMITS.document() / (1024 * 1024)));
    static final Refusal PICTURES_AS_CHOICES = new Refusal(
            "choices-are-pictures", "Choices of these questions are pictures; a question's choices are texts.");
    static final Refusal BROKEN_QUESTION =
            new Refusal("broken-question", "The braces of these questions are not closed.");
    static final Refusal NOT_ASKED =
            new Refusal("no-question", "These entries are texts without answers, so there is nothing to ask.");

    static final Refusal ENCODING_UNCLEAR = new Refusal(
            "encoding-unclear",
            "The file does not say in which encoding it was written, and several fit: choose the one in which it reads well.");

    /// A question of a kind that has no choices.
    static Refusal kind(String kind) {
        return switch (kind) {
            case "matching", "match" ->
                new Refusal("matching-questions", "These questions ask to match pairs; a quiz asks to choose.");
            case "shortanswer" ->
                new Refusal("short-answer-questions", "These questions ask to type a word; a quiz asks to choose.");
            case "numerical" ->
                new Refusal("numerical-questions", "These questions ask to type a number; a quiz asks to choose.");
            case "essay" ->
                new Refusal("essay-questions", "These questions ask to write a text; a quiz asks to choose.");
            case "description" -> NOT_ASKED;
            default ->
                new Refusal(
                        "question-" + kind,
                        "These questions are of the kind '%s', which a quiz cannot ask.".formatted(kind));
        };
    }

    static Refusal field(String kind) {
        return switch (kind) {
            case "" -> new Refusal("field-without-kind", "These fields of the form do not say of which kind they are.");
            case "picture_choice" ->
                new Refusal(
                        "field-picture_choice",
                        "These fields let people choose among pictures; a question's choices are texts.");
            default ->
                new Refusal(
                        "field-" + kind,
                        "These fields of the form are of the kind '%s', which has no choices.".formatted(kind));
        };
    }

    static Refusal notThisFormat(String wanted, Found found) {
        return new Refusal("not-this-format", "The file is not %s: it is %s.".formatted(wanted, found.what()));
    }
}
