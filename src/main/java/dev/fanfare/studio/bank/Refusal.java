package dev.fanfare.studio.bank;

/// Why something in a file cannot become a question.
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
            "too-many-choices", "These questions have more than %d choices.".formatted(Intake.MOST_CHOICES));
    static final Refusal TOO_LONG = new Refusal(
            "too-long",
            "These questions have a text of more than %d or a choice of more than %d characters."
                    .formatted(Intake.LONGEST_TEXT, Intake.LONGEST_CHOICE));
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
