package dev.fanfare.studio.bank;

/// Something a person should know about what was taken.
enum Notice {
    REPEATED("repeated-questions", "These questions stand in the file more than once, word for word."),
    UNMARKED(
            "answers-unmarked",
            "These questions do not say which choice is right; mark it before the campaign is published."),
    BLANK_CHOICE("blank-choices", "A choice without text was left out of these questions."),
    IMAGE_LEFT_OUT("images-left-out", "The image of these questions is no https: or site address and was left out."),
    PICTURE_LEFT_OUT(
            "pictures-left-out",
            "A picture inside the text of these questions was left out; add it to the question from the library."),
    FORMAT_LEFT_OUT("formats-left-out", "Bold, colours and other formats of these questions' texts were left out."),
    FEEDBACK_LEFT_OUT("feedback-left-out", "What these questions say about an answer was left out."),
    PARTLY_RIGHT(
            "partly-right",
            "These questions give a part of the score for some choices; here a choice is right or wrong."),
    ALL_NEEDED(
            "all-right-choices-needed",
            "These questions have several right choices; here an answer is right when it names all of them."),
    HIDDEN_SHEET("hidden-sheets", "Hidden sheets were left out."),
    OTHER_SHEET("other-sheets", "Sheets without a header with question and answer were left out."),
    LINES_BEFORE("lines-before-first-question", "These lines stand before the first question and were left out.");

    private final String kind;
    private final String message;

    Notice(String kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    String kind() {
        return kind;
    }

    String message() {
        return message;
    }
}
