package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.input.SongBank;
import dev.fanfare.studio.bank.BankImport.Note;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTriviaQaTest {
    private static final SongBank BANK = new SongBank(SongBank.ALL);
    private static final BankImport SONGS = read(BANK.file());

    @Test
    void allQuestionsOfALargeBankAreTaken() {
        assertThat(SONGS.total()).isEqualTo(5_000);
        assertThat(SONGS.questions()).hasSize(5_000);
        assertThat(SONGS.refused()).isEmpty();
    }

    @Test
    void textsChoicesAndAnswersAreWhatWasWritten() {
        List<SongBank.Song> found = SONGS.questions().stream()
                .map(question -> new SongBank.Song(
                        question.get("text").asText(),
                        texts(question.get("choices")),
                        question.get("answer").get(0).asInt()))
                .toList();

        assertThat(found).isEqualTo(BANK.songs());
        assertThat(found.stream().map(song -> song.choices().size()).distinct())
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7);
    }

    @Test
    void repeatedQuestionsAndBlankChoicesAreNoted() {
        assertThat(SONGS.notes())
                .extracting(Note::kind, Note::count)
                .containsExactlyInAnyOrder(
                        tuple("blank-choices", SongBank.BLANK), tuple("repeated-questions", SongBank.REPEATED));
    }

    @Test
    void everyQuestionHasItsOwnIdAndHasItAgain() {
        assertThat(SONGS.questions().stream().map(question -> question.get("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("otqa-[0-9a-f]{10}(-2)?"));
        assertThat(read(BANK.file())).isEqualTo(SONGS);
    }

    @Test
    void aLineThatBeginsLikeAChoiceBelongsToTheQuestionUntilTheAnswer() {
        BankImport read = read("#Q Who sings\nI feel good\r\nA song\n^ James\nA Mick\nB James\n");

        assertThat(read.questions().getFirst().get("text").asText()).isEqualTo("Who sings\nI feel good\nA song");
        assertThat(right(read.questions().getFirst())).isEqualTo("James");
    }

    @Test
    void aChoiceMayHaveSeveralLines() {
        BankImport read = read("#Q Which?\n^ one\ntwo\nA zero\nI said\nB one\ntwo\n");

        assertThat(texts(read.questions().getFirst().get("choices"))).containsExactly("zero I said", "one two");
        assertThat(right(read.questions().getFirst())).isEqualTo("one two");
    }

    @Test
    void aQuestionMayHaveAsManyChoicesAsCanBeSaved() {
        StringBuilder letters = new StringBuilder("#Q Last letter?\n^ T!\n");
        for (char letter = 'A'; letter <= 'T'; letter++) {
            letters.append(letter).append(' ').append(letter).append("!\n");
        }

        BankImport read = read(letters.toString());

        assertThat(read.questions().getFirst().get("choices")).hasSize(20);
        assertThat(read.questions().getFirst().get("answer").get(0).asInt()).isEqualTo(19);
    }

    @Test
    void whatCannotBeAQuestionIsRefusedByKindWithItsLine() {
        BankImport read = read("""
                #Q nobody knows
                ^ x
                A y
                B z

                #Q twice
                ^ x
                A x
                B x

                #Q alone
                ^ x
                A x

                #Q no answer
                A x
                B y

                #Q gap
                ^ x
                A x
                C y

                #Q stray
                ^ x
                A x
                B y

                and what is this?

                #Q
                ^ x
                A x
                B y
                """);

        assertThat(read.questions()).isEmpty();
        assertThat(read.total()).isEqualTo(7);
        assertThat(read.refused())
                .extracting(
                        Refused::kind, refused -> refused.examples().getFirst().where())
                .containsExactly(
                        tuple("no-matching-choice", "line 1"),
                        tuple("several-matching-choices", "line 6"),
                        tuple("too-few-choices", "line 11"),
                        tuple("no-answer", "line 15"),
                        tuple("choices-out-of-order", "line 19"),
                        tuple("stray-line", "line 24"),
                        tuple("no-text", "line 31"));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        BankImport read = read("#Q " + "x".repeat(20_001) + "\n^ a\nA a\nB b\n#Q y\n^ a\nA a\nB " + "b".repeat(20_001));

        assertThat(read.refused()).extracting(Refused::kind, Refused::count).containsExactly(tuple("too-long", 2));
    }

    @Test
    void aFileInWindows1252IsReadWithANote() {
        byte[] file = "#Q Café?\n^ Olé\nA Olé\nB “Non”\n".getBytes(Charset.forName("windows-1252"));

        BankImport read = read(file);

        assertThat(read.questions().getFirst().get("text").asText()).isEqualTo("Café?");
        assertThat(texts(read.questions().getFirst().get("choices"))).containsExactly("Olé", "“Non”");
        assertThat(read.notes()).extracting(Note::kind).containsExactly("not-utf-8");
    }

    @Test
    void byteOrderMarksAndControlCharactersDisappear() {
        BankImport read = read("\uFEFF#Q Wh\u0007o?\n^ a\nA a\nB b\u202E\n\n\uFEFF#Q And?\n^ a\nA a\nB b\n");

        assertThat(read.questions())
                .extracting(question -> question.get("text").asText())
                .containsExactly("Who?", "And?");
        assertThat(texts(read.questions().getFirst().get("choices"))).containsExactly("a", "b");
    }

    @Test
    void aSecondImportOfARepeatedQuestionGivesTheSameTwoIds() {
        String twice = "#Q Q\n^ a\nA a\nB b\n".repeat(2);

        List<String> first = read(twice).questions().stream()
                .map(one -> one.get("id").asText())
                .toList();
        List<String> second = read(twice).questions().stream()
                .map(one -> one.get("id").asText())
                .toList();

        assertThat(first).hasSize(2).doesNotHaveDuplicates().isEqualTo(second);
        assertThat(first.get(1)).isEqualTo(first.get(0) + "-2");
    }

    private static BankImport read(byte[] file) {
        return BankFormat.OPENTRIVIAQA.read(file);
    }

    private static BankImport read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
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
}
