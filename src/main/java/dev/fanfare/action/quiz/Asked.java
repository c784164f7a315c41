package dev.fanfare.action.quiz;

import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.page.LocalizedText;
import java.util.List;
import java.util.Optional;

/// A question as one attempt asks it.
///
/// @param id of the question
/// @param position where it stood in the bank at the start: the first place to look for it
/// @param order which of the question's choices is shown first, second and so on
record Asked(String id, int position, List<Integer> order) {
    Asked {
        order = List.copyOf(order);
    }

    static boolean canBeAsked(Question question) {
        return !question.choices().isEmpty()
                && (!question.answer().isEmpty() || !question.types().isEmpty());
    }

    Optional<Question> in(Quiz quiz) {
        List<Question> bank = quiz.questions();
        boolean unmoved = position < bank.size() && bank.get(position).id().equals(id);
        Optional<Question> found = unmoved ? Optional.of(bank.get(position)) : quiz.question(id);
        return found.filter(Asked::canBeAsked)
                .filter(question -> question.choices().size() == order.size());
    }

    List<String> choices(Question question, List<String> locales) {
        return order.stream()
                .map(question.choices()::get)
                .map((LocalizedText choice) -> choice.in(locales))
                .toList();
    }

    /// The question's own choices behind the shown ones, each once, in ascending order.
    List<Integer> behind(List<Integer> shown) {
        return shown.stream().map(order::get).distinct().sorted().toList();
    }
}
