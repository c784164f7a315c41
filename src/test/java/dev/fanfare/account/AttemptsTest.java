package dev.fanfare.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Instant NOW = Instant.parse("2027-01-20T09:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Attempts attempts = new Attempts(3, WINDOW, 100);

    @Test
    void whoTriedTooOftenWaitsForTheEndOfTheWindow() {
        tries("mina", 3);

        assertThat(attempts.attempt("mina", NOW.plusSeconds(60))).contains(Duration.ofMinutes(14));
        assertThat(attempts.attempt("mina", NOW.plus(WINDOW))).isEmpty();
    }

    @Test
    void aWindowBeginsWithTheFirstAttemptAndNotAnewWithEach() {
        attempts.attempt("mina", NOW);
        attempts.attempt("mina", NOW.plusSeconds(300));
        attempts.attempt("mina", NOW.plusSeconds(600));

        assertThat(attempts.attempt("mina", NOW.plusSeconds(660))).contains(Duration.ofMinutes(4));
        assertThat(attempts.attempt("mina", NOW.plus(WINDOW))).isEmpty();
    }

    @Test
    void whoComesBackInANewWindowTakesNobodysRoom() {
        Attempts two = new Attempts(1, WINDOW, 2);
        two.attempt("tom", NOW);
        two.attempt("mina", NOW);

        two.attempt("mina", NOW.plus(WINDOW));

        assertThat(two.remembered()).isEqualTo(2);
        assertThat(two.attempt("mina", NOW.plus(WINDOW))).isPresent();
    }

    @Test
    void othersNeedNotWait() {
        tries("mina", 3);

        assertThat(attempts.attempt("tom", NOW)).isEmpty();
    }

    @Test
    void aGoodAttemptIsNotCounted() {
        tries("mina", 2);
        attempts.attempt("mina", NOW);
        attempts.forgive("mina");

        assertThat(attempts.attempt("mina", NOW)).isEmpty();
        assertThat(attempts.attempt("mina", NOW)).isPresent();
    }

    @Test
    void aCrowdOfStrangersTakesNoMoreThanItsRoom() {
        tries("mina", 3);

        for (int i = 0; i < 1_000; i++) {
            attempts.attempt("stranger-" + i, NOW);
        }

        assertThat(attempts.remembered()).isEqualTo(100);
        assertThat(attempts.attempt("stranger-999", NOW)).isEmpty();
    }

    private void tries(String who, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.attempt(who, NOW)).isEmpty();
        }
    }
}
