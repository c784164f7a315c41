package dev.fanfare.action.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources.Mode;
import dev.fanfare.campaign.Resources.Pool;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private static final Moment NOW = new Moment(Instant.parse("2027-01-28T12:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /// Whichever of the two limits is reached first; 0 is none.
    @ParameterizedTest
    @CsvSource({
        "5, 0, 2, 2, 3, 2",
        "0, 3, 9, 1, 2, 1",
        "5, 3, 4, 0, 1, 0",
        "5, 3, 3, 2, 1, 0",
        "5, 3, 0, 0, 3, 2",
        "5, 3, 5, 1, 0, 0",
        "2, 0, 7, 7, 0, 0",
        "0, 0, 99, 99, -1, -1"
    })
    void theNearerLimitCounts(int perVisitor, int perDay, int made, int madeToday, long left, long leftAfterOne) {
        Pool pool =
                new Pool("main", Mode.ODDS, List.of(), List.of(), perVisitor, perDay, 0, List.of(), Optional.empty());
        FactsOf facts = FactsOf.NOTHING
                .counted(Key.visitor("draws/main"), made)
                .counted(Key.visitor("draws/main/2027-01-28"), madeToday);

        Draws draws = new Draws(pool, facts, NOW);

        assertThat(draws.left()).isEqualTo(left);
        assertThat(draws.leftAfterOne()).isEqualTo(leftAfterOne);
    }
}
