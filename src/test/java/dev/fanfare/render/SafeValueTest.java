package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeValueTest {
    /// What could end the `url("…")`, its string or the style sheet, is written as a percent code.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/a\").x{}, /a%22%29.x{}",
                "/a\\22.png, /a%5C22.png",
                "/a(1).png, /a%281%29.png",
                "/it's.png, /it%27s.png",
                "/a</style>.png, /a%3C/style>.png",
                "https://x.example/a b.png, https://x.example/ab.png",
                "/plain-ü.png?w=1&h=2#top, /plain-ü.png?w=1&h=2#top"
            })
    void anAddressCannotLeaveItsCssUrl(String address, String written) {
        assertThat(SafeValue.cssUrl(address)).isEqualTo("url(\"" + written + "\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "data:image/png;base64,AAAA", "mailto:mina@example.com", "  "})
    void whatIsNoPictureHasNoCssUrl(String address) {
        assertThat(SafeValue.cssUrl(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "JaVaScRiPt:x",
                " java\tscript:x",
                "java\u0000script:x",
                "\u007fjavascript:x",
                "data:text/html,x",
                "vbscript:x",
                "blob:x",
                "ftp://x.example"
            })
    void anAddressThatCouldRunIsNone(String address) {
        assertThat(SafeValue.link(address)).isEmpty();
        assertThat(SafeValue.media(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:mina@example.com", "tel:+4930123"})
    void aPictureIsNeitherALetterNorACall(String address) {
        assertThat(SafeValue.link(address)).isEqualTo(address);
        assertThat(SafeValue.media(address)).isEmpty();
    }

    @Test
    void controlCharactersDoNotStayInAnAddress() {
        assertThat(SafeValue.link("https://x.example/\n\ta\u0000b\u007fc d")).isEqualTo("https://x.example/abcd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#fff", "#A1B2C3D4", "tomato", "rgb(1, 2, 3)", "var(--f-brand)"})
    void aColourStaysAsItIs(String colour) {
        assertThat(SafeValue.color(colour)).isEqualTo(colour);
    }

    @Test
    void aColourThatOldBrowsersDoNotKnowIsWrittenSoThatTheyDo() {
        assertThat(SafeValue.color("oklch(0.7 0.1 200 / 50%)")).isEqualTo("#40b1b780");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red;color:blue",
                "rgb(1,2,3;4)",
                "rgb(var(--x))",
                "url(x)",
                "#ggg",
                "red}",
                "var(--X)",
                "var(--a)x",
                "rgb(1,2,3)\n",
                "expression(1)"
            })
    void whatIsNoColourIsLeftOut(String colour) {
        assertThat(SafeValue.color(colour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12px", "-1.5rem", "50%", "0", "auto", "space-between"})
    void aMeasureStaysAsItIs(String measure) {
        assertThat(SafeValue.measure(measure)).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12px;color:red", "calc(1px)", "1px}", "12px 3px", "-auto", "Auto", "12px\n", "url(x)"})
    void whatIsNoMeasureIsLeftOut(String measure) {
        assertThat(SafeValue.measure(measure)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p style=\"color:red\" class=\"x\" id=\"y\" onclick=\"z()\">a</p>, <p>a</p>",
                "<img src=\"/a.png\" onerror=\"z()\">a, a",
                "<iframe src=\"/a\"></iframe>a, a",
                "<form action=\"/a\"><input name=\"b\">a</form>, a",
                "<svg><script>z()</script></svg>a, a",
                "<a href=\"javascript:z()\">a</a>, a",
                "<a href=\"data:text/html;base64\">a</a>, a",
                "<a href=\"ftp://x.example/\">a</a>, a",
                "<a href=\"/terms\">a</a>, <a href=\"/terms\" rel=\"noopener\">a</a>",
                "<a href=\"tel:+4930\">a</a>, <a href=\"tel:&#43;4930\" rel=\"noopener\">a</a>",
                "<a href=\"/a\" target=\"_top\" style=\"x\">a</a>, <a href=\"/a\" rel=\"noopener\">a</a>",
                "<table><tr><td colspan=\"9\">a</td></tr></table>, <table><tbody><tr><td>a</td></tr></tbody></table>"
            })
    void richTextKeepsFormsOfTextAndNothingElse(String typed, String shown) {
        assertThat(SafeValue.richText(typed)).isEqualTo(shown);
    }
}
