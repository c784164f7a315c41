package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleBankTest {
    private static final String TWO =
            "<answer fraction=\"100\"><text>x</text></answer><answer fraction=\"0\"><text>y</text></answer>";

    @Test
    void choicesAndTheirTextsAreTakenWithoutMarkup() {
        BankImport read = read("""
                <question type="category"><category><text>top</text></category></question>
                <question type="multichoice">
                  <name><text>one</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Which <b>planet</b>&nbsp;is&nbsp;red?</p><p>Say it.</p>]]></text></questiontext>
                  <single>true</single>
                  <answer fraction="0" format="html"><text><![CDATA[<p>Venus</p>]]></text><feedback><text>No</text></feedback></answer>
                  <answer fraction="100" format="html"><text>&lt;p&gt;Mars&lt;/p&gt;</text></answer>
                </question>
                """);

        JsonNode question = read.questions().getFirst();
        assertThat(read.total()).isEqualTo(1);
        assertThat(question.path("text").asText()).isEqualTo("Which planet is red?\nSay it.");
        assertThat(question.path("choices").toString()).isEqualTo("[\"Venus\",\"Mars\"]");
        assertThat(question.path("answer").toString()).isEqualTo("[1]");
        assertThat(read.notes()).extracting(BankImport.Note::kind).contains("feedback-left-out", "formats-left-out");
    }

    @Test
    void severalRightChoicesAndTrueOrFalseAreTaken() {
        BankImport read = read("""
                <question type="multichoice"><questiontext><text>Both?</text></questiontext><single>false</single>
                  <answer fraction="50"><text>a</text></answer><answer fraction="-100"><text>b</text></answer>
                  <answer fraction="50"><text>c</text></answer></question>
                <question type="truefalse"><questiontext><text>Snow is white.</text></questiontext>
                  <answer fraction="0"><text>false</text></answer><answer fraction="100"><text>true</text></answer></question>
                <question type="multichoice"><questiontext><text>Thirds?</text></questiontext><single>false</single>
                  <answer fraction="33.33333"><text>a</text></answer><answer fraction="33.33333"><text>b</text></answer>
                  <answer fraction="33.33333"><text>c</text></answer><answer fraction="0"><text>d</text></answer></question>
                """);

        assertThat(read.questions())
                .extracting(question -> question.path("answer").toString())
                .containsExactly("[0,2]", "[1]", "[0,1,2]");
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matching", "shortanswer", "numerical", "essay", "description", "cloze", "ddwtos"})
    void otherKindsAreRefusedByKind(String type) {
        BankImport read = read(question(type, "Text", TWO) + question("multichoice", "Fine?", TWO));

        assertThat(read.questions()).hasSize(1);
        assertThat(read.refused()).hasSize(1).allMatch(refused -> refused.count() == 1);
    }

    @Test
    void picturesInsideAreLeftOutAndSaidAndThoseOfTheWebAreKept() {
        BankImport read = read(question(
                        "multichoice",
                        "&lt;img src=\"@@PLUGINFILE@@/a.png\"&gt; Which?",
                        TWO + "<file name=\"a.png\" encoding=\"base64\">AAAA</file>")
                + question("multichoice", "&lt;img src=\"https://example.org/a.png\"&gt; Where?", TWO)
                + question(
                        "multichoice",
                        "Pictures?",
                        TWO.replace(">x<", ">&lt;img src=\"data:image/png;base64,AA\"&gt;<")));

        assertThat(read.questions())
                .extracting(
                        question -> question.path("text").asText(),
                        question -> question.path("image").asText())
                .containsExactly(tuple("Which?", ""), tuple("Where?", "https://example.org/a.png"));
        assertThat(read.notes()).extracting(BankImport.Note::kind).contains("pictures-left-out");
        assertThat(read.refused()).extracting(BankImport.Refused::kind).containsExactly("choices-are-pictures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><quiz><question type=\"multichoice\"><questiontext><text>&a;</text></questiontext></question></quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/x.dtd\"><quiz></quiz>",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz><question>&b;</question></quiz>"
            })
    void aDocumentTypeIsNeverRead(String file) {
        BankImport read = BankFormat.MOODLE.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused().getFirst().reason()).contains("a document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<quiz><question", "<quiz><question type=\"multichoice\"></quiz>", "<quiz>&nope;</quiz>"})
    void brokenXmlIsSaidWithItsPlace(String file) {
        BankImport read = BankFormat.MOODLE.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.questions()).isEmpty();
        assertThat(read.refused().getFirst().reason()).containsAnyOf("broken XML (line 1", "a document type");
    }

    @Test
    void theEncodingThatTheFileDeclaresIsItsEncoding() {
        byte[] file = ("<?xml version=\"1.0\" encoding=\"GBK\"?><quiz>" + question("multichoice", "哪个？", TWO)
                        + "</quiz>")
                .getBytes(Charset.forName("GBK"));

        BankReading reading = BankReading.of(file, Optional.empty(), Optional.empty());

        assertThat(reading.format()).contains(BankFormat.MOODLE);
        assertThat(reading.bank().questions().getFirst().path("text").asText()).isEqualTo("哪个？");
    }

    private static String question(String type, String text, String answers) {
        return "<question type=\"%s\"><questiontext format=\"html\"><text>%s</text></questiontext>%s</question>"
                .formatted(type, text, answers);
    }

    private static BankImport read(String questions) {
        return BankFormat.MOODLE.read(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>" + questions + "</quiz>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
