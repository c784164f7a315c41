package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgDrawingTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 20\">";

    @Test
    void whatDrawsStays() throws NotTaken {
        String clean = clean(OPEN
                + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs>"
                + "<style>.a{fill:url(#g);stroke:#fff}</style><g transform=\"scale(2)\"><path class=\"a\" d=\"M0 0h9\"/>"
                + "<use xlink:href=\"#g\"/><text x=\"1\" style=\"font-size:3px\">a &amp; b</text></g></svg>");

        assertThat(clean)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">")
                .contains(
                        "<stop offset=\"0\" stop-color=\"red\">",
                        ".a{fill:url(#g);stroke:#fff}",
                        "<path class=\"a\" d=\"M0 0h9\">",
                        "href=\"#g\"",
                        "style=\"font-size:3px\"",
                        "a &amp; b</text>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://evil.example/x.js\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<g onload=\"alert(1)\" OnClick=\"alert(1)\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"https://evil.example\"/></body></foreignObject>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<use href=\"data:image/svg+xml;base64,PHN2Zy8+#x\"/>",
                "<use xlink:href=\"https://evil.example/a.svg#x\"/>",
                "<image href=\"https://evil.example/a.png\"/>",
                "<image xlink:href=\"data:image/png;base64,AAAA\"/>",
                "<rect fill=\"url(https://evil.example/a#b)\"/>",
                "<rect style=\"fill:url('https://evil.example/a')\"/>",
                "<rect style=\"background:u\\72l(https://evil.example/a)\"/>",
                "<style>@import 'https://evil.example/a.css';.a{fill:red}</style>",
                "<style>.a{fill:url(//evil.example/a)}</style>",
                "<style><![CDATA[@import url(https://evil.example/a.css);]]></style>",
                "<style>/*</style><script>alert(1)</script>*/</style>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"xlink:href\" values=\"javascript:alert(1)\"/>",
                "<title><![CDATA[</title><script>alert(1)</script>]]></title>",
                "<text>]]&gt;<script>alert(1)</script></text>",
                "<filter id=\"f\"><feImage href=\"https://evil.example/a.png\"/></filter>",
                "<?xml-stylesheet href=\"https://evil.example/a.css\"?>",
                "<g xml:base=\"https://evil.example/\"/>",
            })
    void whatRunsOrLoadsGoes(String hostile) throws NotTaken {
        String clean = clean(OPEN + hostile + "<circle r=\"3\"/></svg>");

        assertThat(clean.replace("&lt;", "(").replace("&gt;", ")"))
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("onload=")
                .doesNotContainIgnoringCase("onclick=")
                .doesNotContain("evil.example", "javascript:\"", "data:", "@import", "foreignObject", "<image", "<a ")
                .contains("<circle r=\"3\">");
    }

    @Test
    void whatWasLeftOutIsTold() throws NotTaken {
        List<Taken.Note> notes = new ArrayList<>();

        SvgDrawing.take(bytes(OPEN + "<script/><g onload=\"a()\"/></svg>"), notes);

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo("removed");
            assertThat(note.message()).contains("event handlers", "scripts");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 1 1\">&a;</svg>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;\">]><svg viewBox=\"0 0 1 1\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg viewBox=\"0 0 1 1\"><g id=\"a\"><use href=\"#a\"/></g></svg>",
            })
    void entitiesEndlessCopiesAndDrawingsWithoutASizeAreRefused(String hostile) {
        assertThat(refusal(hostile)).isEqualTo("upload-svg-refused");
    }

    @Test
    void copiesOfCopiesAreCountedAndNotDrawn() {
        StringBuilder svg = new StringBuilder(OPEN).append("<g id=\"c0\"><path d=\"M0 0\"/></g>");
        for (int i = 1; i <= 30; i++) {
            svg.append("<g id=\"c%d\">".formatted(i))
                    .append("<use href=\"#c%d\"/>".formatted(i - 1).repeat(10))
                    .append("</g>");
        }

        assertThat(refusal(svg + "</svg>")).isEqualTo("upload-svg-refused");
    }

    @Test
    void aDrawingNestedBeyondReasonIsRefused() {
        assertThat(refusal(OPEN + "<g>".repeat(100_000))).isEqualTo("upload-svg-refused");
    }

    private static String refusal(String svg) {
        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> SvgDrawing.take(bytes(svg), new ArrayList<>()));
        assertThat(refused).isNotNull();
        return refused.kind();
    }

    private static String clean(String svg) throws NotTaken {
        Taken taken = SvgDrawing.take(bytes(svg), new ArrayList<>());
        return new String(taken.contents().values().iterator().next(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
