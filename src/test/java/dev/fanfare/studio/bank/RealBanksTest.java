package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.input.ReadsRealInput;
import dev.fanfare.input.RealInput;
import dev.fanfare.studio.bank.BankImport.Note;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in files that others wrote.
@ReadsRealInput
class RealBanksTest {
    @Test
    void allQuestionsOfTheMusicFileAreTaken() {
        assertThat(music().total()).isEqualTo(5_579);
        assertThat(music().questions()).hasSize(5_579);
        assertThat(music().refused()).isEmpty();
    }

    @Test
    void everyChoiceOfTheMusicFileIsThere() {
        Map<Integer, Integer> sizes = new TreeMap<>();

        music().questions()
                .forEach(question -> sizes.merge(question.get("choices").size(), 1, Integer::sum));

        assertThat(sizes).isEqualTo(Map.of(2, 479, 3, 1, 4, 5_099));
        assertThat(music().notes())
                .extracting(Note::kind, Note::count)
                .containsExactlyInAnyOrder(tuple("blank-choices", 1), tuple("repeated-questions", 10));
    }

    /// A second reading that shares nothing with the first: one expression over the whole file.
    @Test
    void textsAndAnswersOfTheMusicFileAreWhatAnIndependentReadingFinds() {
        String raw = new String(RealInput.bytes(RealInput.MUSIC), StandardCharsets.UTF_8).replace("\r", "");
        Matcher block = Pattern.compile("(?m)^#Q ?((?s:.*?))\\n\\^ (.*)\\n((?:[A-Z] .*\\n)+)")
                .matcher(raw);
        List<String> expected = new ArrayList<>();
        while (block.find()) {
            expected.add(squeezed(block.group(1)) + "|" + squeezed(block.group(2)) + "|"
                    + squeezed(block.group(3).replaceAll("(?m)^[A-Z] ", "")));
        }

        List<String> found = music().questions().stream()
                .map(question -> squeezed(question.get("text").asText()) + "|" + squeezed(right(question)) + "|"
                        + squeezed(String.join(" ", texts(question.get("choices")))))
                .toList();

        assertThat(found).hasSize(5_579).isEqualTo(expected);
    }

    @Test
    void everyQuestionOfTheMusicFileHasItsOwnId() {
        assertThat(music().questions().stream()
                        .map(question -> question.get("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("otqa-[0-9a-f]{10}(-2)?"));
        assertThat(music()).isEqualTo(music());
    }

    @Test
    void theOnlineQuizIsTakenWithItsAnswersUnmarked() {
        BankImport read = BankFormat.HEYFORM.read(RealInput.bytes(RealInput.HEYFORM_QUIZ));

        assertThat(read.questions())
                .hasSize(9)
                .allMatch(question -> question.get("answer").isEmpty());
        assertThat(read.notes()).extracting(Note::kind, Note::count).containsExactly(tuple("answers-unmarked", 9));
        assertThat(read.questions().getFirst().get("choices").get(0).asText()).isEqualTo("largest railway station");
    }

    @Test
    void theOtherFieldsOfTheOnlineQuizAreRefusedByKind() {
        BankImport read = BankFormat.HEYFORM.read(RealInput.bytes(RealInput.HEYFORM_QUIZ));

        assertThat(read.total()).isEqualTo(26);
        assertThat(read.refused())
                .extracting(Refused::kind, Refused::count)
                .containsExactlyInAnyOrder(
                        tuple("no-text", 13),
                        tuple("field-full_name", 1),
                        tuple("field-short_text", 2),
                        tuple("field-picture_choice", 1));
    }

    @Test
    void theChoiceFieldsOfTheGiveawayFormAreTaken() {
        BankImport read = BankFormat.HEYFORM.read(RealInput.bytes(RealInput.HEYFORM_GIVEAWAY));

        assertThat(read.questions())
                .extracting(question -> question.get("choices").size())
                .containsExactly(4, 2);
        assertThat(read.refused())
                .extracting(Refused::kind, Refused::count)
                .contains(tuple("field-email", 1), tuple("field-phone_number", 1));
    }

    @Test
    void theChoiceQuestionsOfTheGiftExamplesAreTakenAndTheOthersRefusedByKind() {
        BankReading reading = BankReading.of(RealInput.bytes(RealInput.GIFT), Optional.empty(), Optional.empty());

        assertThat(reading.format()).contains(BankFormat.GIFT);
        assertThat(reading.bank().questions())
                .extracting(question -> question.get("text").asText(), RealBanksTest::right)
                .containsExactly(
                        tuple("Who's buried in Grant's tomb?", "no one"),
                        tuple("Grant is _____ in Grant's tomb.", "entombed"),
                        tuple("Grant is buried in Grant's tomb.", "False"),
                        tuple("Grant is _____ in Grant's tomb.", "entombed"),
                        tuple("Difficult multiple choice question.", "full credit answer"));
        assertThat(reading.bank().refused())
                .extracting(Refused::kind, Refused::count)
                .containsExactlyInAnyOrder(
                        tuple("short-answer-questions", 2),
                        tuple("numerical-questions", 2),
                        tuple("matching-questions", 1));
    }

    @Test
    void everySingleAnswerQuestionOfTheHistoryFileIsRefusedWithItsReason() {
        BankImport read = BankFormat.OPENTDB.read(RealInput.bytes(RealInput.HISTORY));

        assertThat(read.questions()).isEmpty();
        assertThat(read.total()).isEqualTo(2_114);
        assertThat(read.refused())
                .extracting(
                        Refused::kind,
                        Refused::count,
                        refused -> refused.examples().size())
                .containsExactly(tuple("single-answer", 2_114, 3));
        assertThat(read.refused().getFirst().reason()).contains("one right answer only");
        assertThat(read.refused().getFirst().examples().getFirst().text()).startsWith("What Letter Comes Next");
    }

    @ParameterizedTest
    @CsvSource({
        "OPENTRIVIAQA, opentrivia-history-2114-single-answer.json, a JSON list of questions",
        "CSV, opentrivia-history-2114-single-answer.json, a JSON list of questions",
        "OPENTDB, heyform-online-quiz.json, a HeyForm template",
        "HEYFORM, opentriviaqa-music.txt, an OpenTriviaQA text",
        "OPENTDB, tmagic-playground-dsl.json, functions as source text (never run here)",
        "HEYFORM, tmagic-playground-dsl.json, functions as source text (never run here)",
        "HEYFORM, puck-home-v0.23.json, a page of the Puck editor"
    })
    void aFileOfAnotherKindIsRefusedByWhatItIs(BankFormat format, String file, String what) {
        BankImport read = format.read(RealInput.bytes(file));

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused()).extracting(Refused::kind).containsExactly("not-this-format");
        assertThat(read.refused().getFirst().reason()).contains(what);
    }

    private static BankImport music() {
        return BankFormat.OPENTRIVIAQA.read(RealInput.bytes(RealInput.MUSIC));
    }

    private static String right(JsonNode question) {
        assertThat(question.get("answer")).hasSize(1);
        return question.get("choices")
                .get(question.get("answer").get(0).asInt())
                .asText();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
