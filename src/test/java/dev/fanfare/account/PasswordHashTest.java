package dev.fanfare.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void aPasswordMatchesItsHashAndNoOtherDoes() {
        String hash = PasswordHash.of("right horse, 电池");

        assertThat(PasswordHash.matches("right horse, 电池", hash)).isTrue();
        assertThat(PasswordHash.matches("right horse, 电", hash)).isFalse();
        assertThat(PasswordHash.matches("", hash)).isFalse();
    }

    @Test
    void onePasswordHasAnotherHashEveryTime() {
        assertThat(PasswordHash.of("the same password")).isNotEqualTo(PasswordHash.of("the same password"));
    }

    /// What OWASP asks of Argon2id at the least: 19 MiB, two passes, one lane.
    @Test
    void aHashCostsWhoGuessesMemoryAndTime() {
        assertThat(PasswordHash.of("a password"))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void aLongPasswordCountsToItsEnd() {
        String hash = PasswordHash.of("a".repeat(199) + "b");

        assertThat(PasswordHash.matches("a".repeat(200), hash)).isFalse();
    }

    /// From the tests of the reference implementation.
    @Test
    void aHashOfTheReferenceImplementationIsUnderstood() {
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(PasswordHash.matches("password", hash)).isTrue();
    }

    @Test
    void anotherKindOfHashIsRefused() {
        assertThatThrownBy(() -> PasswordHash.matches("password", "$2b$12$abc"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
