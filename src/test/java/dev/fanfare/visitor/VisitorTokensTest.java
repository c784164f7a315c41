package dev.fanfare.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTokensTest {
    private static final Instant NOW = Instant.parse("2027-01-28T12:00:00Z");
    private static final VisitorId MINA = new VisitorId("mina-0000000000000000");

    private final VisitorTokens tokens = new VisitorTokens("a secret of more than thirty-two bytes".getBytes(UTF_8));

    @Test
    void aTokenNamesTheVisitorItWasIssuedTo() {
        String token = tokens.issue(MINA, NOW);

        assertThat(token).startsWith("v1.mina-0000000000000000.1801137600.");
        assertThat(tokens.verify(token)).contains(MINA);
    }

    @Test
    void aTokenWithAnyCharacterChangedNamesNobody() {
        String token = tokens.issue(MINA, NOW);

        assertThat(IntStream.range(0, token.length())
                        .mapToObj(i ->
                                token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1)))
                .allSatisfy(forged -> assertThat(tokens.verify(forged)).isEmpty());
    }

    @Test
    void aTokenOfAnotherSecretNamesNobody() {
        VisitorTokens others = new VisitorTokens(new byte[32]);

        assertThat(tokens.verify(others.issue(MINA, NOW))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "v1", "v1.", "v1..", "v1...", "v2.a.b.c", "v1.é.1.x", "{\"a\":1}", "v1.a.b.c.d.e"})
    void junkNamesNobody(String junk) {
        assertThat(tokens.verify(junk)).isEmpty();
    }

    @Test
    void aHugeTokenNamesNobody() {
        assertThat(tokens.verify("v1." + "a.".repeat(1_000_000))).isEmpty();
    }

    @Test
    void freshVisitorsDiffer() {
        Instant now = Instant.parse("2027-01-28T12:00:00Z");

        assertThat(tokens.fresh(now)).isNotEqualTo(tokens.fresh(now));
    }

    @Test
    void visitorsSortByWhenTheyCame() {
        Instant now = Instant.parse("2027-01-28T12:00:00Z");

        String first = tokens.fresh(now).value();
        String later = tokens.fresh(now.plusMillis(1)).value();

        assertThat(first).isLessThan(later).hasSameSizeAs(later);
    }

    @Test
    void noIdBeginsAsAFormulaInASpreadsheetDoes() {
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> tokens.derived("gala", "key " + i)))
                .allSatisfy(visitor -> assertThat(visitor.value()).matches("[a-z0-9].*"));
    }

    @Test
    void theSamePartsAreTheSameVisitorAndOthersAreNot() {
        VisitorId derived = tokens.derived("gala", "key", "192.0.2.1");

        assertThat(tokens.derived("gala", "key", "192.0.2.1")).isEqualTo(derived);
        assertThat(tokens.derived("galakey", "", "192.0.2.1")).isNotEqualTo(derived);
        assertThat(new VisitorTokens(new byte[32]).derived("gala", "key", "192.0.2.1"))
                .isNotEqualTo(derived);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new VisitorTokens(new byte[31])).hasMessageContaining("31 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space 00000000", "名字名字名字名字名字名字名字名字", "a/b-0000000000000000"})
    void anIdIsSixteenToFortyUrlSafeCharacters(String value) {
        assertThatThrownBy(() -> new VisitorId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
