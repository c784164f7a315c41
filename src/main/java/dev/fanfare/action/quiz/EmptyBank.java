package dev.fanfare.action.quiz;

import dev.fanfare.action.NotPlayable;
import dev.fanfare.campaign.Resources.Quiz;

/// A release has a quiz without a single question that can be asked, which publishing should have
/// refused.
final class EmptyBank extends NotPlayable {
    EmptyBank(Quiz quiz) {
        super("quiz '%s' has %d questions, none of them with choices and a marked answer"
                .formatted(quiz.id(), quiz.questions().size()));
    }
}
