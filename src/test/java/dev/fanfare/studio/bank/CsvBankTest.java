package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvBankTest {
    @Test
    void theAnswerMayBeANumberALetterATextOrSeveral() {
        BankImport read = read("""
                question,choice1,choice2,choice3,answer
                by number,x,y,z,2
                by letter,x,y,z,c
                by text,x,y,z,x
                several,x,y,z,1;3
                several letters,x,y,z,A; C
                """);

        assertThat(answers(read)).containsExactly("[1]", "[2]", "[0]", "[0,2]", "[0,2]");
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLines() {
        BankImport read = read("question,choice1,choice2,answer\r\n\"A, \"\"B\"\"\r\nor C?\",\"x, y\",z,\"x, y\"\r\n");

        JsonNode question = read.questions().getFirst();
        assertThat(question.get("text").asText()).isEqualTo("A, \"B\"\nor C?");
        assertThat(question.get("choices").get(0).asText()).isEqualTo("x, y");
        assertThat(question.get("answer").toString()).isEqualTo("[0]");
    }

    @Test
    void semicolonsTabulatorsAndAByteOrderMarkAreUnderstood() {
        String comma = "Question,Choice 1,Choice 2,Answer\nq,x,y,2\n";

        assertThat(read("\uFEFF" + comma.replace(',', ';')).questions())
                .isNotEmpty()
                .isEqualTo(read(comma).questions())
                .isEqualTo(read(comma.replace(',', '\t')).questions());
        assertThat(BankFormat.CSV.read(comma.getBytes(StandardCharsets.UTF_16)).questions())
                .isEqualTo(read(comma).questions());
    }

    @Test
    void columnsStandInAnyOrderAndChoicesMayBeLeftBlank() {
        BankImport read = read("answer,image,choice2,choice1,choice3,question\n3,/media/a.png,,x,z,q\n");

        JsonNode question = read.questions().getFirst();
        assertThat(question.get("choices").toString()).isEqualTo("[\"x\",\"z\"]");
        assertThat(question.get("answer").toString()).isEqualTo("[1]");
        assertThat(question.get("image").asText()).isEqualTo("/media/a.png");
    }

    @Test
    void anAnswerThatCanBeReadTwoWaysIsRefused() {
        BankImport read = read("question,choice1,choice2,choice3,answer\nhow many?,2,3,4,2\nhow much?,7,8,9,8\n");

        assertThat(answers(read)).containsExactly("[1]");
        assertThat(read.refused())
                .extracting(Refused::kind, Refused::count)
                .containsExactly(tuple("ambiguous-answer", 1));
    }

    @Test
    void badRowsAreRefusedByKindWithTheirRow() {
        BankImport read = read("""
                question,choice1,choice2,answer
                ,x,y,1
                no answer,x,y,
                other,x,y,5
                one,x,,1
                comma, inside,x,y,1

                fine,x,y,1
                open,"x,y,1
                """);

        assertThat(read.questions()).hasSize(1);
        assertThat(read.refused())
                .extracting(
                        Refused::kind, refused -> refused.examples().getFirst().where())
                .contains(
                        tuple("no-text", "row 2"),
                        tuple("no-answer", "row 3"),
                        tuple("no-matching-choice", "row 4"),
                        tuple("too-few-choices", "row 5"),
                        tuple("too-many-cells", "row 6"));
        assertThat(read.total()).isEqualTo(7);
    }

    @Test
    void aPictureFromAnUntrustedAddressIsLeftOut() {
        BankImport read = read("question,choice1,choice2,answer,image\nq,x,y,1,javascript:alert(1)\nr,x,y,1,//evil\n");

        assertThat(read.questions()).hasSize(2).noneMatch(question -> question.has("image"));
        assertThat(read.notes()).extracting(BankImport.Note::count).containsExactly(2);
    }

    private static BankImport read(String file) {
        return BankFormat.CSV.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> answers(BankImport read) {
        return read.questions().stream()
                .map(question -> question.get("answer").toString())
                .toList();
    }
}
