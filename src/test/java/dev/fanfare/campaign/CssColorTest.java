package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #D4002A                   | #d4002a
            #fa3                      | #fa3
            #ffaa3380                 | #ffaa3380
            rebeccapurple             | #639
            transparent               | #0000
            rgb(212, 0, 42)           | #d4002a
            rgba(0 0 0 / 50%)         | #00000080
            hsl(0.5turn 100% 25%)     | #008080
            hwb(194 0% 0%)            | #00c3ff
            oklch(0.628 0.2577 29.23) | #f00
            oklab(100% 0 0)           | #fff
            """)
    void everyWayToWriteAColourIsRead(String css, String hex) {
        assertThat(CssColor.of(css).map(CssColor::css)).contains(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "currentColor", "#12", "#12345", "rgb(1, 2)", "rgb(a b c)", "url(x)", "var(--x)", "nocolour"
            })
    void whatIsNoColourIsNone(String css) {
        assertThat(CssColor.of(css)).isEmpty();
    }
}
