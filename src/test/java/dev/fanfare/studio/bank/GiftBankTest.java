package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftBankTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Red planet?{=Mars ~Venus ~Earth}|Red planet?|[\"Mars\",\"Venus\",\"Earth\"]|[0]",
                "::P1:: Red planet? {~Venus=Mars}|Red planet?|[\"Venus\",\"Mars\"]|[1]",
                "The {~Venus =Mars} is red.|The _____ is red.|[\"Venus\",\"Mars\"]|[1]",
                "Snow is white.{T}|Snow is white.|[\"True\",\"False\"]|[0]",
                "Snow is red.{FALSE#No.}|Snow is red.|[\"True\",\"False\"]|[1]",
                "雪是白的。{TRUE}|雪是白的。|[\"对\",\"错\"]|[0]",
                "Both?{~%50%a ~%50%b ~%-100%c}|Both?|[\"a\",\"b\",\"c\"]|[0,1]",
                "Which\\: \\{x\\} \\= 1?{=a\\~b#yes ~c\\#d \\\\}|Which: {x} = 1?|[\"a~b\",\"c#d \\\\\"]|[0]",
                "[html]<b>Bold</b> &amp; done?{=<i>x</i> ~y}|Bold & done?|[\"x\",\"y\"]|[0]",
                "[markdown]1 < 2?{=yes ~no ####All of it.}|1 < 2?|[\"yes\",\"no\"]|[0]",
                "2 < 3 and 4 > 1?{=yes ~no}|2 < 3 and 4 > 1?|[\"yes\",\"no\"]|[0]"
            })
    void aQuestionWithChoicesIsTaken(String gift, String text, String choices, String answer) {
        BankImport read = read(gift);

        assertThat(read.refused()).isEmpty();
        JsonNode question = read.questions().getFirst();
        assertThat(question.path("text").asText()).isEqualTo(text);
        assertThat(question.path("choices").toString()).isEqualTo(choices);
        assertThat(question.path("answer").toString()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Born?{#1822:5}|numerical-questions",
                "Who?{=Ann =Bob}|short-answer-questions",
                "Match.{=a->1 =b->2 =c->3}|matching-questions",
                "Write.{}|essay-questions",
                "Just a text.|no-question",
                "Never closed {=a ~b|broken-question",
                "Half?{~a ~b}|no-answer",
                "{=a ~b}|no-text"
            })
    void otherKindsAreRefusedByKind(String gift, String kind) {
        BankImport read = read("Fine?{=a ~b}\n\n" + gift + "\n\nFine too?{=a ~b}\n");

        assertThat(read.questions()).hasSize(2);
        assertThat(read.refused())
                .extracting(BankImport.Refused::kind, BankImport.Refused::count)
                .containsExactly(tuple(kind, 1));
    }

    @Test
    void commentsAndCategoriesAreNoQuestionsAndAnswersMayStandInLines() {
        BankImport read = read("""
                $CATEGORY: $course$/top

                // a comment
                ::one::
                Which?{
                  // another
                  ~wrong #no
                  ~%50%half

                  =right #yes
                }

                Other?{=a ~b}
                """);

        assertThat(read.questions())
                .extracting(question -> question.path("choices").toString())
                .containsExactly("[\"wrong\",\"half\",\"right\"]", "[\"a\",\"b\"]");
        assertThat(read.notes())
                .extracting(BankImport.Note::kind)
                .containsExactlyInAnyOrder("feedback-left-out", "partly-right");
    }

    @Test
    void itIsFoundByItself() {
        assertThat(format("::n::Which?{=a ~b}")).contains(BankFormat.GIFT);
        assertThat(format("Snow is white.{TRUE}")).contains(BankFormat.GIFT);
        assertThat(format("// c\n\n[html]<p>Which?</p>{\n~a\n=b\n}")).contains(BankFormat.GIFT);
        assertThat(format("question,a,b,answer\n\"{=x}\",y,z,A")).contains(BankFormat.CSV);
    }

    private static Optional<BankFormat> format(String file) {
        return BankReading.of(file.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty())
                .format();
    }

    private static BankImport read(String file) {
        return BankFormat.GIFT.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
