package dev.fanfare.action;

import dev.fanfare.campaign.Resources.Gate;
import java.util.List;

/// Which of the things a visitor must have done are still missing.
public final class Gates {
    private Gates() {}

    /// The closed gates, spelled as in the campaign's JSON: `registered`, `quiz:gala`, `form:lead`,
    /// `poll:song`, `checkin:week:three`.
    public static List<String> missing(List<Gate> gates, Facts facts) {
        return gates.stream()
                .filter(gate -> facts.mark(opening(gate)).isEmpty())
                .map(Gates::spelled)
                .toList();
    }

    private static Key opening(Gate gate) {
        return switch (gate) {
            case Gate.Registered _ -> FactNames.REGISTERED;
            case Gate.QuizPassed(String quiz) -> FactNames.quizPassed(quiz);
            case Gate.FormSubmitted(String form) -> FactNames.formSubmitted(form);
            case Gate.Voted(String poll) -> FactNames.voted(poll);
            case Gate.Milestone(String checkin, String milestone) -> FactNames.milestone(checkin, milestone);
        };
    }

    private static String spelled(Gate gate) {
        return switch (gate) {
            case Gate.Registered _ -> "registered";
            case Gate.QuizPassed(String quiz) -> "quiz:" + quiz;
            case Gate.FormSubmitted(String form) -> "form:" + form;
            case Gate.Voted(String poll) -> "poll:" + poll;
            case Gate.Milestone(String checkin, String milestone) -> "checkin:" + checkin + ":" + milestone;
        };
    }
}
