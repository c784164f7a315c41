package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {
    @Test
    void theHomePageIsTheCampaignsAddressAndOthersStandBelowIt() {
        assertThat(Paths.page("gala", "home")).isEqualTo("/gala");
        assertThat(Paths.page("gala", "draw")).isEqualTo("/gala/draw");
        assertThat(Paths.qr("gala", "home")).isEqualTo("/media/qr/gala/home.svg");
    }
}
