package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<b>, &lt;b&gt;",
                "a \"b\" c, a &quot;b&quot; c",
                "R&B, R&amp;B",
                "&lt;, &amp;lt;",
                "&amp;quot;, &amp;amp;quot;",
                "it's, it's"
            })
    void aTextStandsInHtmlAsItWasTyped(String text, String html) {
        assertThat(Escaped.html(text)).isEqualTo(html);
    }
}
