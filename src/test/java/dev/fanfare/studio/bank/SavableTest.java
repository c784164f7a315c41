package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is reported as taken can be saved.
class SavableTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();

    @ParameterizedTest
    @ValueSource(ints = {2, 19, 20, 21, 24, 26})
    void choicesUpToTheLimitAreTakenAndMoreAreRefused(int count) {
        String header =
                IntStream.rangeClosed(1, count).mapToObj(i -> "choice" + i).collect(Collectors.joining(","));
        String cells = IntStream.rangeClosed(1, count).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        BankImport read = csv("question," + header + ",answer\nq," + cells + ",1\n");

        assertThat(read.questions()).hasSize(count <= Limits.OF_A_CAMPAIGN.choices() ? 1 : 0);
        assertThat(read.refused())
                .extracting(BankImport.Refused::kind)
                .isEqualTo(count <= Limits.OF_A_CAMPAIGN.choices() ? List.of() : List.of("too-many-choices"));
        assertNoFindings(read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 19_999, 20_000, 20_001})
    void textsUpToTheLimitAreTakenAndLongerOnesAreRefused(int length) {
        String text = "𝒳".repeat(length);

        BankImport question = csv("question,a,b,answer\n" + text + ",x,y,A\n");
        BankImport choice = csv("question,a,b,answer\nq," + text + ",y,A\n");

        boolean fits = length <= Limits.OF_A_CAMPAIGN.text();
        assertThat(question.questions()).hasSize(fits ? 1 : 0);
        assertThat(choice.questions()).hasSize(fits ? 1 : 0);
        assertNoFindings(question);
        assertNoFindings(choice);
    }

    @Test
    void moreQuestionsThanAQuizHoldsAreRefusedByCount() {
        StringBuilder file = new StringBuilder("question,a,b,answer\n");
        for (int i = 0; i < Limits.OF_A_CAMPAIGN.questions() + 7; i++) {
            file.append("q").append(i).append(",x,y,A\n");
        }

        BankImport read = csv(file.toString());

        assertThat(read.questions()).hasSize(Limits.OF_A_CAMPAIGN.questions());
        assertThat(read.refused().getFirst().kind()).isEqualTo("too-many-questions");
        assertThat(read.refused().getFirst().count()).isEqualTo(7);
        assertNoFindings(read);
    }

    @Test
    void whatDoesNotFitIntoTheDocumentIsLeftOut() {
        ObjectNode question = JsonNodeFactory.instance.objectNode().put("text", "t".repeat(1_000));
        List<ObjectNode> wanted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            wanted.add(question);
        }
        int almostFull = Json.LARGEST - 64 * 1024 - 5_000;

        assertThat(Room.in(0, 0).fitting(wanted)).isEqualTo(10);
        assertThat(Room.in(Limits.OF_A_CAMPAIGN.questions() - 3, 0).fitting(wanted))
                .isEqualTo(3);
        assertThat(Room.in(0, almostFull).fitting(wanted)).isEqualTo(4);
        assertThat(Room.in(0, Json.LARGEST).fitting(wanted)).isZero();
    }

    @Test
    void whateverIsTakenOfExtremeTablesHasNoFindingOfItsForm() {
        Random chance = new Random(11);
        String[] cells = {
            "",
            " ",
            "A",
            "ａ",
            "2.0",
            "0",
            "-1",
            "TRUE",
            "\u0000",
            "\u202Eabc",
            "\uD800",
            "\uD83D\uDE00",
            "é",
            "=1+1",
            "对",
            "x".repeat(30_000),
            "https://a/" + "b".repeat(3_000),
            "asset:nothing",
            "javascript:alert(1)",
            "\"",
            "A;B",
            "1,2"
        };
        for (int round = 0; round < 300; round++) {
            int choices = chance.nextInt(26);
            StringBuilder file = new StringBuilder("question\timage\tanswer");
            for (int i = 1; i <= choices; i++) {
                file.append("\tchoice").append(i);
            }
            for (int row = 0; row < 5; row++) {
                file.append('\n');
                for (int i = 0; i < choices + 3; i++) {
                    file.append(i == 0 ? "" : "\t").append(cells[chance.nextInt(cells.length)]);
                }
            }

            BankImport read = BankReading.of(
                            file.toString().getBytes(StandardCharsets.UTF_8),
                            Optional.of(BankFormat.CSV),
                            Optional.empty())
                    .bank();

            assertNoFindings(read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "{", "\\", ")", "A. x\n", "x\n", "q{\n", "é"})
    void aLargeFileOfTheSameIsReadInOneGo(String part) {
        String much = part.repeat(40_000 / part.length());
        for (String file : List.of(
                much, "question,options,answer\nq," + much + "," + much, "ANSWER: A\nA. " + much, "::n::q{=a" + much)) {
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

            for (BankFormat format : BankFormat.values()) {
                assertNoFindings(format.read(bytes));
            }
            assertThat(BankReading.of(bytes, Optional.empty(), Optional.empty())
                            .bank()
                            .questions()
                            .size())
                    .isNotNegative();
        }
    }

    private static BankImport csv(String file) {
        return BankFormat.CSV.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNoFindings(BankImport read) {
        ObjectNode campaign = JsonNodeFactory.instance.objectNode();
        read.questions()
                .forEach(campaign.putObject("resources")
                        .putObject("quizzes")
                        .putObject("q")
                        .putArray("questions")::add);

        List<Finding> findings = SCHEMAS.check("campaign", campaign).stream()
                .filter(finding -> finding.pointer().startsWith("/resources"))
                .toList();

        assertThat(findings).isEmpty();
        read.questions()
                .forEach(question -> question.path("answer")
                        .forEach(index -> assertThat(index.asInt())
                                .isLessThan(question.path("choices").size())));
    }
}
