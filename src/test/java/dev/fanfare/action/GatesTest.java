package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.Resources.Gate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatesTest {
    private static final List<Gate> ALL = List.of(
            new Gate.Registered(),
            new Gate.QuizPassed("one"),
            new Gate.FormSubmitted("one"),
            new Gate.Voted("one"),
            new Gate.Milestone("one", "three"));
    private static final Map<String, Key> OPENED_BY = Map.of(
            "registered", FactNames.REGISTERED,
            "quiz:one", FactNames.quizPassed("one"),
            "form:one", FactNames.formSubmitted("one"),
            "poll:one", FactNames.voted("one"),
            "checkin:one:three", FactNames.milestone("one", "three"));

    @Test
    void aNewVisitorStandsBeforeEveryGate() {
        assertThat(Gates.missing(ALL, FactsOf.NOTHING))
                .containsExactly("registered", "quiz:one", "form:one", "poll:one", "checkin:one:three");
        assertThat(Gates.missing(List.of(), FactsOf.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachGateIsOpenedByItsOwnFactAndNoOther(String gate) {
        FactsOf facts = FactsOf.NOTHING.marked(OPENED_BY.get(gate), "{}");

        assertThat(Gates.missing(ALL, facts)).hasSize(4).doesNotContain(gate);
    }

    static List<String> names() {
        return List.copyOf(OPENED_BY.keySet());
    }
}
