package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputCheckTest {
    private static final ActionDefinition ANSWER = new ActionDefinition(
            "quiz.answer",
            Declare.title("Answer", "答"),
            List.of(),
            List.of(
                    Declare.required("index", Kind.INTEGER, "Index", "序号"),
                    Declare.optional("choice", Kind.INTEGERS, "Choice", "选项")),
            List.of());
    private static final ActionDefinition VOTE = new ActionDefinition(
            "poll.vote",
            Declare.title("Vote", "投票"),
            List.of(),
            List.of(Declare.required("choice", Kind.TEXTS, "Choice", "选项")),
            List.of());

    @Test
    void oneNumberAndAListOfNumbersAreBothTaken() {
        assertThat(InputCheck.check(ANSWER, Map.of("index", 0, "choice", 1))).isEmpty();
        assertThat(InputCheck.check(ANSWER, Map.of("index", 0L, "choice", List.of(0, 2))))
                .isEmpty();
        assertThat(InputCheck.check(ANSWER, Map.of("index", 0))).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeANumberIsNot() {
        assertThat(InputCheck.check(ANSWER, Map.of("index", "0", "choice", List.of("0"))))
                .extracting(Problem::rule)
                .containsExactly("type", "type");
        assertThat(InputCheck.check(ANSWER, Map.of("index", 1.0))).isNotEmpty();
        assertThat(InputCheck.check(ANSWER, Map.of("index", 1L << 40))).isNotEmpty();
        assertThat(InputCheck.check(ANSWER, Map.of("index", true))).isNotEmpty();
    }

    @Test
    void aListWithoutEndIsRefused() {
        assertThat(InputCheck.check(ANSWER, Map.of("index", 0, "choice", Collections.nCopies(1_000_000, 0))))
                .hasSize(1);
    }

    @Test
    void aTextIsOfTwoThousandCharactersAtMostAndAListOfAHundredTexts() {
        assertThat(InputCheck.check(VOTE, Map.of("choice", "x".repeat(2_000)))).isEmpty();
        assertThat(InputCheck.check(VOTE, Map.of("choice", "x".repeat(2_001)))).hasSize(1);
        assertThat(InputCheck.check(VOTE, Map.of("choice", Collections.nCopies(100, "x"))))
                .isEmpty();
        assertThat(InputCheck.check(VOTE, Map.of("choice", Collections.nCopies(101, "x"))))
                .hasSize(1);
        assertThat(InputCheck.check(VOTE, Map.of("choice", List.of("x", 7)))).hasSize(1);
        assertThat(InputCheck.check(VOTE, Map.of("choice", List.of("x", "x".repeat(2_001)))))
                .hasSize(1);
    }

    @Test
    void onlyTenUnknownValuesAreNamedAndTheirNamesAreCut() {
        Map<String, Object> many = new HashMap<>();
        IntStream.range(0, 50).forEach(i -> many.put("n".repeat(90) + i, 1));
        many.put("index", 1);

        assertThat(InputCheck.check(ANSWER, many))
                .hasSize(10)
                .allSatisfy(problem -> assertThat(problem.field()).hasSize(61).endsWith("…"));
    }

    @Test
    void missingAndUnknownValuesAreNamed() {
        assertThat(InputCheck.check(ANSWER, Map.of("indx", 1)))
                .extracting(Problem::field)
                .containsExactly("index", "indx");
    }
}
