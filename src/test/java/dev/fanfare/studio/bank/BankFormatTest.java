package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.input.OwnInput;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankFormatTest {
    @Test
    void aFormatIsFoundByItsNameInAnAddress() {
        assertThat(BankFormat.named("opentriviaqa")).contains(BankFormat.OPENTRIVIAQA);
        assertThat(BankFormat.named("xls")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENTRIVIAQA, single-answers.json, a JSON list of questions",
        "CSV, single-answers.json, a JSON list of questions",
        "HEYFORM, single-answers.json, a JSON list of questions",
        "OPENTDB, heyform-quiz.json, a HeyForm template",
        "OPENTRIVIAQA, heyform-quiz.json, a HeyForm template",
        "OPENTDB, songs.txt, an OpenTriviaQA text",
        "HEYFORM, songs.txt, an OpenTriviaQA text",
        "CSV, songs.txt, an OpenTriviaQA text",
        "OPENTDB, tmagic-app.json, functions as source text (never run here)",
        "HEYFORM, tmagic-app.json, functions as source text (never run here)",
        "CSV, tmagic-app.json, functions as source text (never run here)",
        "OPENTRIVIAQA, tmagic-app.json, functions as source text (never run here)",
        "OPENTDB, puck-page.json, a page of the Puck editor",
        "HEYFORM, puck-page.json, a page of the Puck editor"
    })
    void aFileOfAnotherKindIsRefusedByWhatItIs(BankFormat format, String file, String what) {
        BankImport read = format.read(OwnInput.bytes(file));

        assertNotThisFormat(read, what);
    }

    @ParameterizedTest
    @EnumSource(BankFormat.class)
    void whatIsNoTextAtAllIsNamed(BankFormat format) {
        assertNotThisFormat(format.read(new byte[0]), "an empty file");
        assertNotThisFormat(
                format.read("PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.UTF_8)), "a ZIP archive");
        assertNotThisFormat(format.read("<!DOCTYPE html><p>Sign in".getBytes(StandardCharsets.UTF_8)), "an HTML page");
        assertNotThisFormat(format.read("{\"results\":[{".getBytes(StandardCharsets.UTF_8)), "broken JSON (line 1");
        assertNotThisFormat(format.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)), "broken JSON");
    }

    @ParameterizedTest
    @EnumSource(BankFormat.class)
    void noBytesWhatsoeverMakeAReaderFail(BankFormat format) {
        Random chance = new Random(7);
        for (String name :
                new String[] {OwnInput.SONGS, OwnInput.SINGLE_ANSWERS, OwnInput.HEYFORM_QUIZ, OwnInput.TMAGIC}) {
            byte[] original = begun(OwnInput.bytes(name));
            for (int round = 0; round < 60; round++) {
                byte[] damaged = Arrays.copyOf(original, chance.nextInt(original.length));
                for (int i = 0; i < damaged.length / 50; i++) {
                    damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
                }

                BankImport read = format.read(damaged);

                int refused = read.refused().stream().mapToInt(Refused::count).sum();
                assertThat(read.total()).isIn(read.questions().size() + refused, 0);
            }
        }
    }

    private static byte[] begun(byte[] file) {
        return Arrays.copyOf(file, Math.min(file.length, 6_000));
    }

    private static void assertNotThisFormat(BankImport read, String what) {
        assertThat(read.questions()).isEmpty();
        assertThat(read.total()).isZero();
        assertThat(read.refused()).extracting(Refused::kind).containsExactly("not-this-format");
        assertThat(read.refused().getFirst().reason()).contains(what);
    }
}
