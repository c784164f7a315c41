package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AikenBankTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which?\nA. x\nB. y\nANSWER: B\n",
                "Which?\r\nA) x\r\nB) y\r\nANSWER: B",
                "\n\nWhich?\na. x\nb. y\nanswer: b\n\n",
                "Which?\n(A) x\n(B) y\nAnswer：Ｂ",
                "Which?\nA、x\nB、y\n答案：B",
                "Which?\nA．x\n\nB．y\n【答案】：B\n解析：因为"
            })
    void aQuestionIsTakenHoweverItsLinesAreMarked(String file) {
        BankReading reading = BankReading.of(file.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());

        assertThat(reading.format()).contains(BankFormat.AIKEN);
        assertThat(reading.bank().refused()).isEmpty();
        assertThat(reading.bank().questions().getFirst().path("text").asText()).isEqualTo("Which?");
        assertThat(reading.bank().questions().getFirst().path("choices").toString())
                .isEqualTo("[\"x\",\"y\"]");
        assertThat(reading.bank().questions().getFirst().path("answer").toString())
                .isEqualTo("[1]");
    }

    @Test
    void questionsMayHaveSeveralLinesAndSeveralAnswers() {
        BankImport read = read("First line\nsecond line?\nA. x\nstill x\nB. y\nC. z\nANSWER: A, C\n\n地球是圆的。\n答案：对\n");

        assertThat(read.questions())
                .extracting(
                        question -> question.path("text").asText(),
                        question -> question.path("choices").toString(),
                        question -> question.path("answer").toString())
                .containsExactly(
                        tuple("First line\nsecond line?", "[\"x still x\",\"y\",\"z\"]", "[0,2]"),
                        tuple("地球是圆的。", "[\"对\",\"错\"]", "[0]"));
    }

    @Test
    void whatIsIncompleteIsRefusedByKindAndTheNextIsRead() {
        BankImport read = read("""
                No answer?
                A. x
                B. y

                Out of order?
                A. x
                C. y
                ANSWER: A

                Beyond?
                A. x
                B. y
                ANSWER: D

                Fine?
                A. x
                B. y
                ANSWER: A
                """);

        assertThat(read.questions()).hasSize(1);
        assertThat(read.refused())
                .extracting(BankImport.Refused::kind)
                .containsExactly("no-answer", "choices-out-of-order", "no-matching-choice");
        assertThat(read.total()).isEqualTo(4);
    }

    private static BankImport read(String file) {
        return BankFormat.AIKEN.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
