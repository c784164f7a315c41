package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
    /// As the contrast checkers of WebAIM and others tell them.
    @ParameterizedTest
    @CsvSource({
        "'#000000', '#ffffff', 21",
        "'#ffffff', '#ffffff', 1",
        "'#777777', '#ffffff', 4.48",
        "'#767676', '#fff', 4.54",
        "'#ff0000', '#ffffff', 4.00",
        "'#0000ff', '#ffffff', 8.59",
        "'#ffff00', '#ffffff', 1.07"
    })
    void twoColoursHaveTheContrastOfWcag(String one, String other, double contrast) {
        double found = colour(one).contrast(colour(other));

        assertThat(found).isCloseTo(contrast, within(0.005));
        assertThat(colour(other).contrast(colour(one))).isEqualTo(found);
    }

    @Test
    void aMixLiesBetweenItsColours() {
        Colour mixed = colour("#ffffff").mixed(0.75, colour("#000000"));

        assertThat(mixed.rgb()).isEqualTo(0xbfbfbf);
    }

    @ParameterizedTest
    @CsvSource({"none", "reddish", "'#12345'", "'rgb(0 0)'", "''"})
    void whatIsNotWrittenAsCssWritesThemIsNoKnownColour(String css) {
        assertThat(Colour.of(css)).isEmpty();
    }

    private static Colour colour(String css) {
        return Colour.of(css).orElseThrow();
    }
}
