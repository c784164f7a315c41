package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.Campaign.Window;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowStateTest {
    private static final Instant OPENS = Instant.parse("2027-01-28T12:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-01-29T12:00:00Z");
    private static final Window EVENING = new Window(OPENS, CLOSES);

    @Test
    void theFirstInstantBelongsToTheWindowAndTheLastDoesNot() {
        assertThat(WindowState.of(EVENING, OPENS.minusMillis(1))).containsEntry("state", "upcoming");
        assertThat(WindowState.of(EVENING, OPENS)).containsEntry("state", "open");
        assertThat(WindowState.of(EVENING, CLOSES.minusMillis(1))).containsEntry("state", "open");
        assertThat(WindowState.of(EVENING, CLOSES)).containsEntry("state", "ended");
    }

    @Test
    void aSideThatIsNotSetIsNull() {
        assertThat(WindowState.of(Window.ALWAYS, OPENS))
                .containsEntry("state", "open")
                .containsEntry("opens", null)
                .containsEntry("closes", null);
        assertThat(WindowState.of(EVENING, OPENS))
                .containsEntry("opens", "2027-01-28T12:00:00Z")
                .containsEntry("closes", "2027-01-29T12:00:00Z");
    }
}
