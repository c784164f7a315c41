package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMinifierTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p>  a  </p>  <p>b</p>|<p>a</p><p>b</p>",
                "<b>a</b> <i>b</i>|<b>a</b> <i>b</i>",
                "<p>a <!-- secret --> b</p>|<p>a  b</p>",
                "<textarea>a  b</textarea>|<textarea>a  b</textarea>",
                "<pre>a  b</pre>|<pre>a  b</pre>",
                "<code>{{visitor.name}}</code>|<code>{{visitor.name}}</code>",
                "<p>Hi {{ visitor.name }}, {{me.score}}!</p>"
                        + "|<p>Hi <span data-fill=\"visitor.name\"></span>, <span data-fill=\"me.score\"></span>!</p>",
                "<p>{{1}} {{a b}} {{a}b}}</p>|<p>{{1}} {{a b}} {{a}b}}</p>",
                "<p title=\"{{visitor.name}}\">a &lt;b&gt; &amp;amp; c</p>"
                        + "|<p title=\"{{visitor.name}}\">a &lt;b&gt; &amp;amp; c</p>"
            },
            delimiter = '|')
    void contentIsShrunkAndItsPlaceholdersAreElements(String html, String small) {
        assertThat(HtmlMinifier.minify(html)).isEqualTo(small);
    }

    @Test
    void aPlaceholderIsNoLongerThanAPathIs() {
        assertThat(HtmlMinifier.minify("<p>{{" + "a".repeat(82) + "}}</p>")).doesNotContain("data-fill");
    }
}
