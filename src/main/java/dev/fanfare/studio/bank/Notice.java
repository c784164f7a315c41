package dev.fanfare.studio.bank;

/// Something a person should know about what was taken.
enum Notice {
    REPEATED("repeated-questions", "These questions stand in the file more than once, word for word."),
    UNMARKED(
            "answers-unmarked",
            "These questions do not say which choice is right; mark it before the campaign is published."),
    BLANK_CHOICE("blank-choices", "A choice without text was left out of these questions."),
    IMAGE_LEFT_OUT("images-left-out", "The image of these questions is no https: or site address and was left out."),
    OTHER_ENCODING("not-utf-8", "The file is not UTF-8 and was read as Windows-1252; look for wrong characters."),
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
