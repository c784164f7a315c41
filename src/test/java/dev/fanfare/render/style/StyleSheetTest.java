package dev.fanfare.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a developer writes in new words reaches old browsers in words that they know.
class StyleSheetTest {
    private static final StyleSheet ROOT = StyleSheet.of("""
            :root{--color-brand:#204080;--color-text:#000000;--f-ink:var(--color-text)}
            .paper{--color-text:var(--f-ink)}""");
    private static final Palette PAGE =
            Palette.of(List.of(ROOT, StyleSheet.of(":root{--color-accent:#ffffff}")), Set.of("--action"));

    private static String text(String css) {
        return StyleSheet.of(css).text(PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a{inset:0}                          | a{top:0;right:0;bottom:0;left:0}
            a{inset:auto var(--x) calc(1px + 2px)} | a{top:auto;right:var(--x);bottom:calc(1px + 2px);left:var(--x)}
            a{inset-block:1px 2px}              | a{top:1px;bottom:2px}
            a{padding-inline:var(--x)}          | a{padding-left:var(--x);padding-right:var(--x)}
            a{margin-inline:1px 2px}            | a{margin-inline-start:1px;margin-inline-end:2px}
            a{margin-block:auto}                | a{margin-top:auto;margin-bottom:auto}
            a{appearance:none}                  | a{-webkit-appearance:none;appearance:none}
            a{overflow:clip}                    | a{overflow:hidden;overflow:clip}
            a{min-height:min(86svh,4rem)}       | a{min-height:min(86vh,4rem);min-height:min(86svh,4rem)}
            a:not(.b,.c){top:0}                 | a:not(.b):not(.c){top:0}
            :is(.a,.b)>.c{top:0}                | .a>.c,.b>.c{top:0}
            .a :where(ul,ol) li{top:0}          | .a ul li,.a ol li{top:0}
            """)
    void whatIsNewIsSaidInOldWords(String written, String sent) {
        assertThat(text(written)).isEqualTo(sent);
    }

    @Test
    void whatLiesAtTheEndOfALineChangesSidesWhereLinesBeginAtTheRight() {
        assertThat(text(".a{inset-inline-end:8px}")).isEqualTo(".a{right:8px}[dir=rtl] .a{right:auto;left:8px}");
        assertThat(text(".a,.b{border-end-start-radius:2px}"))
                .isEqualTo(".a,.b{border-bottom-left-radius:2px}"
                        + "[dir=rtl] .a,[dir=rtl] .b{border-bottom-left-radius:0;border-bottom-right-radius:2px}");
    }

    @Test
    void whatALaterRuleSaysInOldWordsStaysTheLast() {
        assertThat(text("a{min-height:100vh;min-height:100svh}")).isEqualTo("a{min-height:100vh;min-height:100svh}");
        assertThat(text("a{-webkit-mask:none;mask:none}")).isEqualTo("a{-webkit-mask:none;mask:none}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .a{display:flex;gap:8px}                       | .a>*+:not(_){margin-inline-start:8px}
            .a{display:flex;flex-direction:column;gap:8px} | .a>*+:not(_){margin-top:8px}
            .a{display:flex;flex-wrap:wrap;gap:8px 4px}    | .a>:not(_){margin-top:calc(8px/2);margin-bottom:calc(8px/2)}.a>:not(:last-child){margin-inline-end:4px}
            .a{display:flex;flex-wrap:wrap;gap:0 4px}      | .a>:not(_){margin-top:0;margin-bottom:0}.a>:not(:last-child){margin-inline-end:4px}
            .a{display:flex;flex-wrap:wrap;column-gap:4px} | .a>:not(:last-child){margin-inline-end:4px}
            .a{display:flex;flex-wrap:wrap;row-gap:8px}    | .a>:not(_){margin-top:calc(8px/2);margin-bottom:calc(8px/2)}
            .a{display:inline-flex}.a--wide{gap:9px}       | .a--wide>*+:not(_){margin-inline-start:9px}
            """)
    void aFlexibleBoxHasMarginsWhereItCannotHaveAGap(String written, String margins) {
        assertThat(text(written)).isEqualTo(written + FlexGaps.WITHOUT + "{" + margins + "}");
    }

    @Test
    void aModifierThatTurnsABoxTurnsItsMargins() {
        String row = ".a{display:flex;flex-direction:column;gap:8px}.a--row{flex-flow:row wrap}.a--far{gap:9px}";

        assertThat(text(row))
                .isEqualTo(row + FlexGaps.WITHOUT
                        + "{.a>*{--f-row-gap:8px;--f-column-gap:8px}.a>*+:not(_){margin-top:var(--f-row-gap,0px)}"
                        + ".a--row>*+:not(_){margin-top:0}"
                        + ".a--row>:not(_){margin-top:calc(var(--f-row-gap,0px)/2);"
                        + "margin-bottom:calc(var(--f-row-gap,0px)/2)}"
                        + ".a--row>:not(:last-child){margin-inline-end:var(--f-column-gap,0px)}"
                        + ".a--far>*{--f-row-gap:9px;--f-column-gap:9px}}");
    }

    @Test
    void aBoxThatLiesOtherwiseOnAWideScreenHasItsMarginsThere() {
        String wide = ".a{display:flex;flex-direction:column;gap:8px}@media print{.a{flex-direction:row}}";

        assertThat(text(wide))
                .endsWith("@media print{.a>*+:not(_){margin-top:0}"
                        + ".a>*+:not(_){margin-inline-start:var(--f-column-gap,0px)}}}");
    }

    @Test
    void aGridHasItsGapEverywhere() {
        assertThat(text(".a{display:grid;gap:8px}")).doesNotContain("@supports");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            color-mix(in srgb, var(--color-brand) 50%, #000)                 | #102040
            color-mix(in srgb, var(--color-brand) 50%, transparent)          | #20408080
            color-mix(in srgb, #000, var(--color-accent) 20%)                | #333
            color-mix(in srgb, var(--color-brand), var(--color-accent))      | #90a0c0
            color-mix(in srgb, var(--none, red) 40%, blue 40%)               | #800080cc
            color-mix(in srgb, color-mix(in srgb, #fff 50%, #000) 50%, #000) | #404040
            color-mix(in oklab, white 50%, black)                            | #636363
            color-mix(in srgb, hsl(120deg 100% 50%) 50%, rgb(0 0 0 / 50%))   | #00aa00bf
            """)
    void aMixOfTokensIsComputed(String mix, String colour) {
        assertThat(text("a{border:1px solid " + mix + "}")).isEqualTo("a{border:1px solid " + colour + "}");
    }

    @Test
    void aMixThatDiffersFromPlaceToPlaceFallsBackToThePagesColours() {
        assertThat(text("a{color:color-mix(in srgb, currentColor 50%, #fff)}"))
                .isEqualTo("a{color:#808080}@supports (color:color-mix(in srgb,red,red))"
                        + "{a{color:color-mix(in srgb,currentColor 50%,#fff)}}");
        assertThat(text("@media print{a{color:color-mix(in srgb, var(--action, #fff) 50%, #000)}}"))
                .isEqualTo("@media print{a{color:#808080}}@supports (color:color-mix(in srgb,red,red))"
                        + "{@media print{a{color:color-mix(in srgb,var(--action,#fff) 50%,#000)}}}");
        assertThat(text("a{color:color-mix(in srgb, var(--color-text) 50%, #fff)}"))
                .contains("@supports");
        assertThat(text("a{color:color-mix(in srgb, var(--f-ink) 50%, #fff)}")).isEqualTo("a{color:#808080}");
    }

    @Test
    void aComponentsOwnPropertyIsFollowed() {
        assertThat(text(".w{--c:var(--color-brand)}.w b{color:color-mix(in srgb, var(--c) 50%, #000)}"))
                .startsWith(".w{--c:var(--color-brand)}.w b{color:#102040}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            .here{top:0}.gone{top:1px}                      | .here{top:0}
            .here,.gone{top:0}                              | .here{top:0}
            .here .gone{top:0}a{top:0}                      | a{top:0}
            .here.gone>b{top:0}[data-x]{top:0}              | [data-x]{top:0}
            .here:not(.gone){top:0}                         | .here:not(.gone){top:0}
            .here[href$=".gone"]{top:0}                     | .here[href$=".gone"]{top:0}
            @media print{.gone{top:0}}                      | ~~
            @media print{.gone{top:0}.here{top:0}}          | @media print{.here{top:0}}
            @keyframes turn{50.5%{top:0}}                   | @keyframes turn{50.5%{top:0}}
            .md\\:gone{top:0}                               | .md\\:gone{top:0}
            :not(:is(.gone,.here)){top:0}                   | :not(:is(.gone,.here)){top:0}
            """)
    void aRuleThatCanSelectNothingIsLeftOut(String written, String sent) {
        assertThat(StyleSheet.of(written).text(PAGE, "here"::equals)).isEqualTo(sent);
    }

    @Test
    void aGapOfABoxThatIsNotThereHasNoMarginsEither() {
        assertThat(StyleSheet.of(".gone{display:flex;gap:8px}").text(PAGE, "here"::equals))
                .isEmpty();
    }

    @Test
    void aThemeSetsPropertiesOfTheRootWhereTheyStandAndItsOwnAfterThem() {
        StyleSheet themed = StyleSheet.of(":root{--a:1px;--b:2px}.x{--a:0}:root{--c:3px}")
                .themed(Map.of("--b", "5px", "--c", "6px", "--d", "7px"));

        assertThat(themed.text(PAGE)).isEqualTo(":root{--a:1px;--b:5px}.x{--a:0}:root{--c:6px}:root{--d:7px}");
        assertThat(StyleSheet.of("a{top:0}").themed(Map.of()).text(PAGE)).isEqualTo("a{top:0}");
    }

    @Test
    void whatIsNotUnderstoodStaysAsItIs() {
        String odd = "@font-face{font-family:x;src:url(\"a;b}.woff2\")}.a{content:\"}\";top:0}.b{&:hover{top:1px}}";

        assertThat(text(odd)).isEqualTo(odd);
    }
}
