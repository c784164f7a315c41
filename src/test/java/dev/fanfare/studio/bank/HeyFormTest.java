package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.input.OwnInput;
import dev.fanfare.studio.bank.BankImport.Note;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeyFormTest {
    @Test
    void aQuizIsTakenWithItsAnswersUnmarked() {
        BankImport read = BankFormat.HEYFORM.read(OwnInput.bytes(OwnInput.HEYFORM_QUIZ));

        assertThat(read.questions())
                .extracting(question -> question.get("text").asText())
                .containsExactly(
                        "How deep is the harbour basin?",
                        "A crane lifts 4 t in 9 s. How much in a minute and a half?\nRound down.",
                        "Which flag means “pilot on board”?",
                        "Which of these float?",
                        "Is the lighthouse older than the pier?");
        assertThat(read.questions())
                .allMatch(question -> question.get("answer").isEmpty())
                .extracting(question -> question.get("choices").size())
                .containsExactly(4, 5, 4, 7, 2);
        assertThat(read.notes()).extracting(Note::kind, Note::count).containsExactly(tuple("answers-unmarked", 5));
        assertThat(read.questions().get(2).get("choices").get(0).asText()).isEqualTo("H");
    }

    @Test
    void theOtherFieldsOfAQuizAreRefusedByKind() {
        BankImport read = BankFormat.HEYFORM.read(OwnInput.bytes(OwnInput.HEYFORM_QUIZ));

        assertThat(read.total()).isEqualTo(17);
        assertThat(read.refused())
                .extracting(Refused::kind, Refused::count)
                .containsExactlyInAnyOrder(
                        tuple("no-text", 8),
                        tuple("field-full_name", 1),
                        tuple("field-short_text", 2),
                        tuple("field-picture_choice", 1));
    }

    @Test
    void theChoiceFieldsOfARegistrationFormAreTaken() {
        BankImport read = BankFormat.HEYFORM.read(OwnInput.bytes(OwnInput.HEYFORM_REGISTRATION));

        assertThat(read.questions())
                .extracting(question -> question.get("choices").size())
                .containsExactly(4, 2);
        assertThat(read.questions().get(1).get("text").asText()).isEqualTo("I have read the rules.");
        assertThat(read.refused())
                .extracting(Refused::kind, Refused::count)
                .contains(tuple("field-email", 1), tuple("field-phone_number", 1));
    }

    @Test
    void aTitleInPartsIsFlattenedAndMarkedChoicesAreRight() {
        BankImport read = BankFormat.HEYFORM.read("""
                {"fields":[{"kind":"multiple_choice","title":["Which are ",["b",["prime",["i",[" numbers"]]]],"?",["br"],"Two."],
                  "layout":{"mediaType":"image","mediaUrl":"https://img.example/p.png"},
                  "properties":{"choices":[{"label":""},{"label":"4"},{"label":"5","isExpected":true},{"label":"7","score":2}]}}]}
                """.getBytes(StandardCharsets.UTF_8));

        JsonNode question = read.questions().getFirst();
        assertThat(question.get("text").asText()).isEqualTo("Which are prime numbers?\nTwo.");
        assertThat(question.get("answer").toString()).isEqualTo("[1,2]");
        assertThat(question.get("image").asText()).isEqualTo("https://img.example/p.png");
        assertThat(read.notes()).extracting(Note::kind).containsExactly("blank-choices");
    }
}
