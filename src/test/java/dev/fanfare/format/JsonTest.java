package dev.fanfare.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void aSoundDocumentIsRead() {
        Json.Reading reading = read("{\"slug\":\"gala\"}");

        assertThat(reading).isInstanceOf(Json.Reading.Read.class);
    }

    @Test
    void malformedJsonIsRefusedWithItsLineAndColumn() {
        Finding finding = refused("{\n  \"slug\": gala\n}");

        assertThat(finding.rule()).isEqualTo("malformed-json");
        assertThat(finding.message()).contains("line 2, column 1");
    }

    @Test
    void anEmptyBodyIsMalformed() {
        assertThat(refused("").rule()).isEqualTo("malformed-json");
        assertThat(refused("  \n").rule()).isEqualTo("malformed-json");
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertThat(refused("{} {}").rule()).isEqualTo("malformed-json");
    }

    @Test
    void textThatIsNotUtf8IsMalformed() {
        byte[] latin1 = "{\"title\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((Json.Reading.Refused) Json.read(latin1)).finding().rule()).isEqualTo("malformed-json");
    }

    @Test
    void halfACharacterIsMalformed() {
        assertThat(refused("{\"title\":\"\\ud83d\"}").rule()).isEqualTo("malformed-json");
        assertThat(read("{\"title\":\"\\ud83c\\udf89\"}")).isInstanceOf(Json.Reading.Read.class);
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        Finding finding = refused("{\"slug\":\"a\",\"slug\":\"b\"}");

        assertThat(finding.rule()).isEqualTo("duplicate-key");
        assertThat(finding.message()).contains("slug");
    }

    @Test
    void aDocumentThatIsTooDeepIsRefusedHoweverDeepItIs() {
        assertThat(refused("[".repeat(200) + "]".repeat(200)).rule()).isEqualTo("too-deep");
        assertThat(refused("[".repeat(100_000) + "]".repeat(100_000)).rule()).isEqualTo("too-deep");
        assertThat(refused("{\"a\":".repeat(100_000)).rule()).isEqualTo("too-deep");
    }

    @Test
    void aDocumentThatIsTooLargeIsRefused() {
        assertThat(refused("\"" + "x".repeat(5 * 1024 * 1024) + "\"").rule()).isEqualTo("too-large");
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        assertThat(refused("{\"stock\":" + "9".repeat(5000) + "}").rule()).isEqualTo("too-long");
    }

    @Test
    void nullsAreLeftOutOfPlainValues() {
        JsonNode document = Json.sound("{\"a\":null,\"b\":[1,null,\"x\"],\"c\":{\"d\":true}}");

        assertThat(Json.plain(document).toString()).isEqualTo("{b=[1, x], c={d=true}}");
    }

    private static Json.Reading read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding refused(String text) {
        return ((Json.Reading.Refused) read(text)).finding();
    }
}
