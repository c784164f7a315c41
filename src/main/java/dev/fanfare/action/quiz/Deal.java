package dev.fanfare.action.quiz;

import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.Quiz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Picks an attempt's questions, none twice, and shuffles the choices of each.
final class Deal {
    private Deal() {}

    static List<Asked> of(Quiz quiz, RandomGenerator luck) {
        int[] bank = IntStream.range(0, quiz.questions().size())
                .filter(position -> Asked.canBeAsked(quiz.questions().get(position)))
                .toArray();
        int pick = Math.min(quiz.pick(), bank.length);
        shuffle(bank, pick, luck);
        List<Asked> asked = new ArrayList<>(pick);
        for (int i = 0; i < pick; i++) {
            Question question = quiz.questions().get(bank[i]);
            asked.add(new Asked(question.id(), bank[i], order(question.choices().size(), luck)));
        }
        return asked;
    }

    private static List<Integer> order(int choices, RandomGenerator luck) {
        int[] order = IntStream.range(0, choices).toArray();
        shuffle(order, choices, luck);
        return Arrays.stream(order).boxed().toList();
    }

    /// Fills the first `count` places, each with any of those not placed yet.
    private static void shuffle(int[] values, int count, RandomGenerator luck) {
        for (int i = 0; i < count; i++) {
            int other = luck.nextInt(i, values.length);
            int held = values[i];
            values[i] = values[other];
            values[other] = held;
        }
    }
}
