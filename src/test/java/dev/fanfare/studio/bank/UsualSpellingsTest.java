package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headers and answers as people write them.
class UsualSpellingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "question,choice1,choice2,choice3,answer",
                "Question,Option A,Option B,Option C,Correct Answer",
                "QUESTION,option_a,option_b,option_c,answer",
                "题目,选项A,选项B,选项C,答案",
                "問題,選項Ａ,選項Ｂ,選項Ｃ,正確答案",
                "题干,A,B,C,正确答案",
                "试题 （必填）,选项1,选项2,选项3,答案（必填）",
                "问题,选项一,选项二,选项三,标准答案",
                "問題文,選択肢1,選択肢2,選択肢3,正解",
                "Frage,Antwort A,Antwort B,Antwort C,Lösung",
                "Question - max 120 characters,Answer 1 - max 75 characters,Answer 2,Answer 3,Correct answer(s)",
                "Pregunta,Opción 1,Opción 2,Opción 3,Respuesta correcta",
                "Вопрос,Вариант 1,Вариант 2,Вариант 3,Правильный ответ",
                "문제,보기1,보기2,보기3,정답",
                " Q , a , b , c , Answer "
            })
    void theHeaderIsUnderstood(String header) {
        BankImport read = read(header + "\nWhich?,x,y,z,B\n");

        assertThat(read.questions()).hasSize(1);
        assertThat(read.questions().getFirst().path("choices").toString()).isEqualTo("[\"x\",\"y\",\"z\"]");
        assertThat(read.questions().getFirst().path("answer").toString()).isEqualTo("[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "B > [1]",
                "b > [1]",
                "Ｂ > [1]",
                "ｂ > [1]",
                "2 > [1]",
                "２ > [1]",
                "2.0 > [1]",
                "2.00 > [1]",
                "(B) > [1]",
                "【B】 > [1]",
                "B. > [1]",
                "B) > [1]",
                "选项B > [1]",
                "Option B > [1]",
                "第2项 > [1]",
                "B. blue > [1]",
                "B、blue > [1]",
                "blue > [1]",
                "BLUE > [1]",
                "A、B > [0,1]",
                "A,B > [0,1]",
                "A，B > [0,1]",
                "A;B > [0,1]",
                "A；C > [0,2]",
                "A/B > [0,1]",
                "A|B > [0,1]",
                "A B > [0,1]",
                "AB > [0,1]",
                "ＡＢ > [0,1]",
                "BCA > [0,1,2]",
                "ab > [0,1]",
                "A and B > [0,1]",
                "A和C > [0,2]",
                "A & C > [0,2]",
                "1,3 > [0,2]",
                "1、3 > [0,2]",
                "１；３ > [0,2]",
                "2.0;3.0 > [1,2]",
                "red, blue > [0,1]",
                "A, > [0]"
            })
    void theAnswerIsUnderstood(String answer, String places) {
        BankImport read = read("question\tA\tB\tC\tanswer\nWhich?\tred\tblue\tgreen\t" + answer + "\n");

        assertThat(read.refused()).isEmpty();
        assertThat(read.questions().getFirst().path("answer").toString()).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "Earth is round, TRUE, '[\"True\",\"False\"]', [0]",
        "地球是圆的, False, '[\"True\",\"False\"]', [1]",
        "地球是圆的, 对, '[\"对\",\"错\"]', [0]",
        "地球是方的, 錯, '[\"對\",\"錯\"]', [1]",
        "地球是圆的, 是, '[\"是\",\"否\"]', [0]",
        "地球是圆的, 正确, '[\"正确\",\"错误\"]', [0]",
        "地球是圆的, √, '[\"对\",\"错\"]', [0]",
        "地球は四角い, ×, '[\"○\",\"×\"]', [1]",
        "Die Erde ist flach, falsch, '[\"Wahr\",\"Falsch\"]', [1]",
        "地球是圆的, Ｔ, '[\"对\",\"错\"]', [0]"
    })
    void aQuestionWithoutChoicesMayBeTrueOrFalse(String question, String answer, String choices, String places) {
        BankImport read = read("题目,选项A,选项B,答案\n" + question + ",,," + answer + "\n");

        assertThat(read.refused()).isEmpty();
        assertThat(read.questions().getFirst().path("choices").toString()).isEqualTo(choices);
        assertThat(read.questions().getFirst().path("answer").toString()).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({"对, 错, √, [0]", "正确, 错误, F, [1]", "True, False, 对, [0]", "Ja, Nein, FALSE, [1]", "Yes, No, N, [1]"})
    void trueAndFalseFindTheChoiceThatMeansIt(String one, String other, String answer, String places) {
        BankImport read = read("question,a,b,answer\nq," + one + "," + other + "," + answer + "\n");

        assertThat(read.questions().getFirst().path("answer").toString()).isEqualTo(places);
    }

    @Test
    void numbersThatMayCountFromZeroAreRefused() {
        BankImport read = read("question,a,b,answer\none,x,y,0\ntwo,x,y,1\nthree,x,y,B\n");

        assertThat(read.questions()).hasSize(1);
        assertThat(read.refused()).extracting(BankImport.Refused::kind).containsExactly("counted-from-zero");
        assertThat(read.refused().getFirst().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "D", "7", "bad", "AA", "A,Q", "1.5", "-1", "12"})
    void anAnswerThatIsNoChoiceIsRefused(String answer) {
        BankImport read = read("question;a;b;c;answer\nq;x;y;z;" + answer + "\n");

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused()).extracting(BankImport.Refused::kind).containsExactly("no-matching-choice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nquestion;a;b;answer\nq;x;y;A\n",
                "\n\n\r\nquestion|a|b|answer\nq|x|y|A\n",
                "2026 quiz,,,\n,,,\nquestion,a,b,answer\nq,x,y,A\n",
                "question\ta\tb\tanswer\rq\tx\ty\tA\r",
                "question,a,b,answer\r\nq,x,y,A\n\n\n",
                "\uFEFF\nquestion,a,b,answer\nq,x,y,A\n",
                "question，a，b，answer\nq，x，y，A\n",
                "no.,question,options,answer\n1,q,A. x B. y,A\n",
                "question,options,answer\nq,\"x\ny\",A\n",
                "question,a,b,answer\nq,A. x,B. y,A\n"
            })
    void theTableIsFoundHoweverItBegins(String file) {
        BankImport read = read(file);

        assertThat(read.refused()).isEmpty();
        assertThat(read.questions().getFirst().path("choices").toString()).isEqualTo("[\"x\",\"y\"]");
        assertThat(read.questions().getFirst().path("answer").toString()).isEqualTo("[0]");
    }

    @Test
    void columnsThatAQuestionHasNoRoomForAreNamed() {
        BankImport read = read("序号,题目,选项A,选项B,答案,解析,难度\n1,哪个？,甲,乙,A,因为,3\n");

        assertThat(read.questions()).hasSize(1);
        assertThat(read.notes()).extracting(BankImport.Note::message).anyMatch(note -> note.endsWith("序号, 解析, 难度"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which?,x,y,A\nWho?,a,b,B\n", "哪个？;甲;乙;A\n谁？;丙;丁;B\n", "a\tb\n1\t2\n"})
    void aTableWithoutAHeaderIsRefusedByThat(String file) {
        BankImport read = read(file);

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused().getFirst().reason()).contains("a table without such a header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#NAME?"})
    void errorsOfASpreadsheetAreNoTexts(String error) {
        BankImport read = read("question,a,b,answer\nq,x," + error + ",A\n");

        assertThat(read.refused()).extracting(BankImport.Refused::kind).containsExactly("cell-error");
    }

    private static BankImport read(String file) {
        return BankFormat.CSV.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
