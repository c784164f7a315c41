package dev.fanfare.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SessionSealTest {
    private static final Instant NOW = Instant.parse("2027-01-20T09:00:00Z");
    private static final Session SESSION = new Session("0123456789abcdef0123", 3, NOW);

    private final SessionSeal seal = new SessionSeal(new byte[32]);

    @Test
    void aSealedSessionIsReadBack() {
        String sealed = seal.seal(SESSION);

        assertThat(seal.open(sealed, NOW.plusSeconds(60))).contains(SESSION);
    }

    @Test
    void nobodyCanReadWhatIsSealed() {
        String sealed = seal.seal(SESSION);

        assertThat(new String(Base64.getUrlDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("0123456789");
        assertThat(seal.seal(SESSION)).isNotEqualTo(sealed);
    }

    @Test
    void aSessionThatWasChangedAnywhereIsNone() {
        byte[] sealed = Base64.getUrlDecoder().decode(seal.seal(SESSION));

        for (int at = 0; at < sealed.length; at++) {
            sealed[at] ^= 1;
            assertThat(seal.open(Base64.getUrlEncoder().encodeToString(sealed), NOW))
                    .isEmpty();
            sealed[at] ^= 1;
        }
    }

    @Test
    void whatAnotherServerSealedIsNone() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(seal.open(new SessionSeal(other).seal(SESSION), NOW)).isEmpty();
    }

    @Test
    void rubbishIsNoSession() {
        for (String rubbish : new String[] {"", "a", "%%%", "AAAAAAAAAAAAAAAA", "A".repeat(44), "A".repeat(100_000)}) {
            assertThat(seal.open(rubbish, NOW)).isEmpty();
        }
    }

    @Test
    void aSessionEndsWhenItWasNotUsedForTwelveHours() {
        String sealed = seal.seal(SESSION);

        assertThat(seal.open(sealed, NOW.plusSeconds(12 * 3600 - 1))).isPresent();
        assertThat(seal.open(sealed, NOW.plusSeconds(12 * 3600))).isEmpty();
        assertThat(seal.open(sealed, NOW.minusSeconds(3600))).isEmpty();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new SessionSeal(new byte[31])).hasMessageContaining("needs 32");
    }
}
