package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Drawings as Illustrator, Inkscape, Figma and Sketch write them.
class SvgProgramsTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 20\">";

    private final List<Taken.Note> notes = new ArrayList<>();

    @Test
    void theEntitiesOfIllustratorAreWrittenOut() throws NotTaken {
        String clean = clean("""
                <?xml version="1.0" encoding="utf-8"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
                  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
                  <!ENTITY ns_ai 'http://ns.adobe.com/AdobeIllustrator/10.0/'>
                  <!ENTITY st0 "fill:#E31E24;">
                ]>
                <svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" viewBox="0 0 9 9" id="图层_1">
                <switch><foreignObject requiredExtensions="&ns_ai;"><i:pgfRef/></foreignObject>
                <g i:extraneous="self"><rect style="&st0;" width="9" height="9"/></g></switch>
                <i:pgf><![CDATA[&not;declared]]></i:pgf></svg>""");

        assertThat(clean)
                .contains("<switch><g><rect style=\"fill:#E31E24\" width=\"9\" height=\"9\">", "id=\"图层_1\"")
                .doesNotContain("adobe", "pgf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><svg viewBox=\"0 0 1 1\"><text>&b;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><svg viewBox=\"0 0 1 1\"><text>&a;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY % p SYSTEM \"http://evil.example/x.dtd\"> %p;]><svg viewBox=\"0 0 1 1\"/>",
                "<!DOCTYPE svg [<!ENTITY a PUBLIC \"x\" \"http://evil.example/x\">]><svg viewBox=\"0 0 1 1\">&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a \"x\" <svg viewBox=\"0 0 1 1\"/>",
            })
    void entitiesThatLoadOrGrowAreRefused(String hostile) {
        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> clean(hostile));

        assertThat(refused.kind()).isEqualTo("upload-svg-refused");
        assertThat(refused.members()).containsEntry("why", "entities");
    }

    @Test
    void anEntityThatIsWrittenOutTooOftenIsRefused() {
        String text = "<!DOCTYPE svg [<!ENTITY a \"" + "a".repeat(1900) + "\">]>" + OPEN + "<text>" + "&a;".repeat(2000)
                + "</text></svg>";

        assertThat(catchThrowableOfType(NotTaken.class, () -> clean(text)).members())
                .containsEntry("why", "entities");
    }

    @Test
    void anyPrefixMayStandForSvg() throws NotTaken {
        String clean = clean(
                "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" xmlns:l=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 9 9\"><s:circle id=\"c\" r=\"3\"/><s:use l:href=\"#c\"/><x:rect xmlns:x=\"urn:x\"/></s:svg>");

        assertThat(clean)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle id=\"c\" r=\"3\">")
                .contains("<use href=\"#c\">")
                .doesNotContain("rect");
    }

    @Test
    void whatInkscapeKeepsForItselfGoesWithoutAWord() throws NotTaken {
        String clean = clean(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"urn:i\" xmlns:sodipodi=\"urn:s\""
                        + " width=\"60mm\" height=\"30mm\"><sodipodi:namedview/><metadata><x/></metadata>"
                        + "<g inkscape:label=\"Layer\"><rect style=\"fill:#f00;-inkscape-stroke:none\" width=\"9\"/></g></svg>");

        assertThat(clean).contains("<g><rect style=\"fill:#f00\" width=\"9\">").doesNotContain("inkscape", "metadata");
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "@media print{.a{fill:#000}}",
        "@media (prefers-color-scheme: dark){.a{fill:#111}}",
        "@supports (fill:red){.a{fill:red}}",
        "@media screen and (min-width:10px){@media print{.a{fill:red}}}",
    })
    void whatHoldsOnConditionStaysConditional(String rule) throws NotTaken {
        assertThat(clean(OPEN + "<style>" + rule + "</style></svg>")).contains("<style>" + rule + "</style>");
        assertThat(notes).isEmpty();
    }

    @Test
    void aSheetForPrintDoesNotHoldOnScreens() throws NotTaken {
        assertThat(clean(OPEN + "<style media=\"print\">.a{fill:#000}</style></svg>"))
                .contains("@media print{.a{fill:#000}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<style>@import 'x.css';.a{fill:red}</style>|outside-styles",
                "<style>@font-face{font-family:X;src:url(x.woff)}</style>|fonts",
                "<style>@keyframes k{from{opacity:0}}.a{animation:k 1s}</style>|animation",
                "<style>.a{fill:url(x.svg#b)}</style>|outside-parts",
                "<rect fill=\"url(x.svg#b)\"/>|outside-parts",
                "<use xlink:href=\"x.svg#b\"/>|outside-parts",
                "<rect><animate attributeName=\"x\"/></rect>|animation",
                "<foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>|documents",
                "<image href=\"https://e.example/a.png\"/>|pictures",
                "<image href=\"data:image/png;base64,AAAA\"/>|pictures",
                "<filter id=\"f\"><feImage href=\"#x\"/></filter>|pictures",
                "<flowRoot/>|flowed-text",
                "<mesh/>|elements",
                "<style>.a{unheard-of:1}</style>|styles",
            })
    void whatMayChangeTheLookIsCountedByKind(String part, String what) throws NotTaken {
        clean(OPEN + part + "</svg>");

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo("removed");
            assertThat(note.message()).contains("look different");
            assertThat(note.details()).extracting(Taken.Detail::what).contains(what);
        });
    }

    @Test
    void whatALinkLeadsFromStays() throws NotTaken {
        assertThat(clean(OPEN + "<a href=\"https://e.example\" fill=\"red\"><rect width=\"9\"/></a></svg>"))
                .contains("<g fill=\"red\"><rect width=\"9\">")
                .doesNotContain("e.example");
    }

    @Test
    void fontsThatVisitorsMayNotHaveAreTold() throws NotTaken {
        clean(OPEN + "<style>.a{font:italic 4px/1 'Myriad Pro',serif}</style><text font-family=\"Inter\">x</text>"
                + "<text class=\"a\" font-family=\"Arial\">y</text></svg>");

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo("fonts");
            assertThat(note.details()).extracting(Taken.Detail::what).containsExactly("Inter", "Myriad Pro");
        });
    }

    @Test
    void picturesInTheDrawingAreMadeAnewAndStay() throws NotTaken {
        String png =
                Base64.getMimeEncoder().encodeToString(Pictures.png(30, 20)).replace("\r\n", "&#xA;");

        String clean = clean(OPEN + "<pattern id=\"p\"><image width=\"30\" xlink:href=\"data:image/png;base64," + png
                + "\"/></pattern></svg>");

        assertThat(clean).contains("<image href=\"data:image/jpeg;base64,").contains("\" width=\"30\"></image>");
        assertThat(notes).isEmpty();
    }

    @Test
    void partsWithNamesInEveryScriptAreFound() throws NotTaken {
        assertThat(clean(OPEN + "<clipPath id=\"剪切\"/><rect clip-path=\"url(#剪切)\" style=\"fill:url('#渐变')\"/></svg>"))
                .contains("clip-path=\"url(#剪切)\"", "fill:url('#渐变')");
    }

    @ParameterizedTest
    @CsvSource({"60mm,30mm,227,113", "1in,0.5in,96,48", "72pt,36pt,96,48", "10pc,5pc,160,80", "100,50,100,50"})
    void aDrawingThatTellsItsSizeOnlyGrowsAsAWhole(String width, String height, int wide, int high) throws NotTaken {
        Taken taken =
                take(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\"/>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(taken.width()).isEqualTo(wide);
        assertThat(taken.height()).isEqualTo(high);
        assertThat(text(taken)).contains("viewBox=\"0 0 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-8", "windows-1252"})
    void anyEncodingThatIsDeclaredIsRead(String encoding) throws NotTaken {
        String svg = "<?xml version='1.0' encoding='" + encoding + "'?>" + OPEN + "<title>é</title></svg>";

        assertThat(text(take(svg.getBytes(Charset.forName(encoding))))).contains("<title>é</title>");
    }

    @Test
    void aPackedDrawingIsUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((OPEN + "<circle r=\"3\"/></svg>").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FileType.of(packed.toByteArray())).isEqualTo(FileType.SVG);
        assertThat(text(take(packed.toByteArray()))).contains("<circle r=\"3\">");
    }

    private String clean(String svg) throws NotTaken {
        return text(take(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private Taken take(byte[] file) throws NotTaken {
        return SvgDrawing.take(file, notes);
    }

    private static String text(Taken taken) {
        return new String(taken.contents().values().iterator().next(), StandardCharsets.UTF_8);
    }
}
