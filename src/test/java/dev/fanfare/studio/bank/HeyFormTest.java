package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.studio.bank.BankImport.Note;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeyFormTest {
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
    void theChoiceFieldsOfARegistrationFormAreTaken() {
        BankImport read = BankFormat.HEYFORM.read(RealInput.bytes(RealInput.HEYFORM_GIVEAWAY));

        assertThat(read.questions())
                .extracting(question -> question.get("choices").size())
                .containsExactly(4, 2);
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
