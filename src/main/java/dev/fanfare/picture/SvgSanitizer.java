package dev.fanfare.picture;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes a drawing anew with nothing in it but shapes, their paint and texts. Whatever is not on the
/// lists is left out: scripts, handlers, links, foreign markup, pictures from elsewhere, animation.
final class SvgSanitizer {
    private static final int DEEPEST = 60;
    private static final int MOST_DRAWN = 50_000;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            ("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc"
                            + " linearGradient radialGradient stop pattern clipPath mask marker filter switch style"
                            + " feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
                            + " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
                            + " feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight"
                            + " feSpecularLighting feSpotLight feTile feTurbulence")
                    .split(" ", -1));
    private static final Set<String> TEXTS = Set.of("text", "tspan", "textPath", "title", "desc");
    private static final Set<String> ATTRIBUTES = Set.of(
            ("id class style x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio"
                            + " transform gradientTransform gradientUnits spreadMethod patternTransform patternUnits"
                            + " patternContentUnits clipPathUnits maskUnits maskContentUnits markerWidth markerHeight"
                            + " markerUnits refX refY orient offset dx dy rotate textLength lengthAdjust startOffset"
                            + " method spacing version role filterUnits primitiveUnits in in2 result mode type values"
                            + " tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix"
                            + " divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant"
                            + " specularConstant specularExponent kernelUnitLength scale xChannelSelector"
                            + " yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles azimuth"
                            + " elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle pathLength")
                    .split(" ", -1));
    private static final Set<String> REFERRING =
            Set.of("use", "textPath", "linearGradient", "radialGradient", "pattern", "filter");

    private final Set<String> removed = new TreeSet<>();

    /// What was left out, in words.
    Set<String> removed() {
        return removed;
    }

    /// @param root an `svg` element
    String clean(Element root) throws NotTaken {
        new SvgCopies(root).check(MOST_DRAWN);
        StringBuilder out = new StringBuilder();
        write(root, out, 1);
        return out.toString();
    }

    private void write(Element element, StringBuilder out, int depth) throws NotTaken {
        if (depth > DEEPEST) {
            throw new NotTaken(
                    "upload-svg-refused", "the drawing is nested deeper than " + DEEPEST + " levels: simplify it");
        }
        String name = element.tagName();
        if (!ELEMENTS.contains(name)) {
            note(name);
            return;
        }
        if (name.equals("style")) {
            style(element, out);
            return;
        }
        out.append('<').append(name);
        if (depth == 1) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        element.attributes().forEach(attribute -> attribute(name, attribute, out));
        out.append('>');
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                write(inner, out, depth + 1);
            } else if (child instanceof TextNode text && TEXTS.contains(name)) {
                escaped(text.getWholeText(), out);
            }
        }
        out.append("</").append(name).append('>');
    }

    private void style(Element element, StringBuilder out) {
        String sheet = SvgStyle.sheet(Stream.concat(
                        element.textNodes().stream().map(TextNode::getWholeText),
                        element.dataNodes().stream().map(org.jsoup.nodes.DataNode::getWholeData))
                .reduce("", String::concat));
        if (sheet.length() > 0) {
            out.append("<style>");
            escaped(sheet, out);
            out.append("</style>");
        }
    }

    private void attribute(String element, Attribute attribute, StringBuilder out) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.startsWith("xmlns") || name.startsWith("xml:")) {
            return;
        }
        if (name.equals("href") || name.equals("xlink:href")) {
            if (REFERRING.contains(element) && value.strip().matches("#[\\w.:-]{1,200}")) {
                put("href", value.strip(), out);
            } else {
                removed.add("links to elsewhere");
            }
        } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            removed.add("event handlers");
        } else if (name.equals("style")) {
            put(name, SvgStyle.declarations(value), out);
        } else if ((ATTRIBUTES.contains(name) || SvgStyle.PROPERTIES.contains(name) || name.startsWith("aria-"))
                && SvgStyle.isHarmless(value)) {
            put(name, value, out);
        } else if (value.toLowerCase(Locale.ROOT).contains("url(")) {
            removed.add("links to elsewhere");
        }
    }

    private static void put(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escaped(value, out);
            out.append('"');
        }
    }

    private void note(String element) {
        String local = element.substring(element.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        switch (local) {
            case "script" -> removed.add("scripts");
            case "foreignobject", "iframe", "embed", "object" -> removed.add("embedded documents");
            case "image", "video", "audio" -> removed.add("embedded pictures and media");
            case "a" -> removed.add("links to elsewhere");
            case "animate", "set", "animatetransform", "animatemotion" -> removed.add("animation");
            default -> {
                // what drawing programs keep for themselves
            }
        }
    }

    private static void escaped(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append((char) c);
                default -> {
                    boolean fits = c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
                    if (fits) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
