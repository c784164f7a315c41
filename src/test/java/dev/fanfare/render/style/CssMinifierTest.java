package dev.fanfare.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssMinifierTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a { b : c ; d : e ; },a{b : c;d : e}",
                "a/* x */b{},a b{}",
                "a{b:'x  ;  }  y'},a{b:'x  ;  }  y'}",
                "a{b:\"it\\\"  s\" },a{b:\"it\\\"  s\"}",
                "a{b:'\\'  ' },a{b:'\\'  '}",
                "a{content:\"/* no comment */\"},a{content:\"/* no comment */\"}",
                "a  b > c {},a b>c{}",
                "a{b:c}/* never closed,a{b:c}",
                "a{b:\"never closed,a{b:\"never closed"
            })
    void styleIsShrunkButForItsStrings(String css, String small) {
        assertThat(CssMinifier.minify(css)).isEqualTo(small);
    }
}
