package dev.fanfare.action;

/// The visitor's own facts that more than one room reads.
public final class FactNames {
    /// Marked when the visitor has registered; see `Registration`.
    public static final Key REGISTERED = Key.visitor("registered");

    private FactNames() {}

    /// Marked when the visitor has passed the quiz.
    public static Key quizPassed(String quiz) {
        return Key.visitor("quiz/" + quiz + "/passed");
    }

    /// Marked when the visitor has submitted the form.
    public static Key formSubmitted(String form) {
        return Key.visitor("form/" + form);
    }

    /// Marked when the visitor has voted in the poll, on whatever day.
    public static Key voted(String poll) {
        return Key.visitor("poll/" + poll);
    }

    /// Marked when the visitor has reached the milestone of a check-in card.
    public static Key milestone(String checkin, String milestone) {
        return Key.visitor("checkin/" + checkin + "/m/" + milestone);
    }
}
