package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.input.OwnInput;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class OpenTriviaDbTest {
    private static final String REPLY = """
            {"response_code":0,"results":[
              {"type":"multiple","difficulty":"easy","category":"Music","question":"Who sang &quot;Ol&eacute;&quot;?",
               "correct_answer":"Tom &amp; Ann","incorrect_answers":["A","B","C"]},
              {"type":"boolean","question":"Is it?","correct_answer":"False","incorrect_answers":["True"]}]}
            """;

    @Test
    void everySingleAnswerQuestionIsRefusedWithItsReason() {
        BankImport read = BankFormat.OPENTDB.read(OwnInput.bytes(OwnInput.SINGLE_ANSWERS));

        assertThat(read.questions()).isEmpty();
        assertThat(read.total()).isEqualTo(12);
        assertThat(read.refused())
                .extracting(
                        Refused::kind,
                        Refused::count,
                        refused -> refused.examples().size())
                .containsExactly(tuple("single-answer", 12, 3));
        assertThat(read.refused().getFirst().reason()).contains("one right answer only");
        assertThat(read.refused().getFirst().examples().getFirst().text())
                .startsWith("Which letter comes next: \"M, T, W");
    }

    @Test
    void entitiesAreDecodedAndTheRightAnswerIsFound() {
        BankImport read = read(REPLY);

        assertThat(read.questions()).hasSize(2);
        JsonNode first = read.questions().getFirst();
        assertThat(first.get("text").asText()).isEqualTo("Who sang \"Olé\"?");
        assertThat(first.get("choices")).hasSize(4);
        assertThat(first.get("choices").get(first.get("answer").get(0).asInt()).asText())
                .isEqualTo("Tom & Ann");
    }

    @Test
    void aBooleanQuestionReadsTrueThenFalse() {
        JsonNode question = read(REPLY).questions().get(1);

        assertThat(question.get("choices").toString()).isEqualTo("[\"True\",\"False\"]");
        assertThat(question.get("answer").toString()).isEqualTo("[1]");
    }

    @Test
    void theRightAnswerDoesNotAlwaysStandInTheSamePlace() {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < 200; i++) {
            list.append(i == 0 ? "" : ",")
                    .append("{\"question\":\"Number %d?\",\"correct_answer\":\"%d\",".formatted(i, i))
                    .append("\"incorrect_answers\":[\"a%d\",\"b%d\",\"c%d\"]}".formatted(i, i, i));
        }

        BankImport read = read(list.append("]").toString());

        assertThat(read.questions().stream()
                        .map(question -> question.get("answer").get(0).asInt())
                        .distinct())
                .containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void base64AndPercentCodingGiveTheSameQuestions() {
        String base64 =
                "[{\"type\":\"%s\",\"question\":\"%s\",\"correct_answer\":\"%s\",\"incorrect_answers\":[\"%s\"]}]"
                        .formatted(base64("multiple"), base64("Is 50% half?"), base64("Yés"), base64("No"));
        String percent =
                "[{\"type\":\"multiple\",\"question\":\"Is%2050%25%20half%3F\",\"correct_answer\":\"Y%C3%A9s\","
                        + "\"incorrect_answers\":[\"No\"]}]";

        assertThat(read(base64).questions())
                .isNotEmpty()
                .isEqualTo(read(percent).questions());
        assertThat(read(base64).questions().getFirst().get("text").asText()).isEqualTo("Is 50% half?");
    }

    @Test
    void aListWithIndexedAnswersIsTaken() {
        BankImport read = read("[{\"question\":\"2+2?\",\"answer\":1,\"answers\":[\"3\",\"4\",\"5\"]},"
                + "{\"question\":\"3+3?\",\"answer\":7,\"answers\":[\"3\",\"6\"]}]");

        assertThat(read.questions()).hasSize(1);
        assertThat(read.questions().getFirst().get("answer").toString()).isEqualTo("[1]");
        assertThat(read.refused()).extracting(Refused::kind).containsExactly("no-matching-choice");
    }

    @Test
    void brokenEntriesAreRefusedByKind() {
        BankImport read = read("""
                {"results":[7,{"question":"no answer","incorrect_answers":["x","y"]},
                  {"question":"","correct_answer":"a","incorrect_answers":["b"]},
                  {"question":"no wrong one","correct_answer":"a","incorrect_answers":[]},
                  {"question":"both","correct_answer":"a","incorrect_answers":["a","b"]}]}
                """);

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused())
                .extracting(Refused::kind)
                .containsExactly("not-a-question", "no-answer", "no-text", "single-answer", "several-matching-choices");
    }

    private static BankImport read(String file) {
        return BankFormat.OPENTDB.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
