package dev.fanfare.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes a drawing anew with nothing in it but shapes, their paint, texts and the pictures that it holds.
/// Whatever is not on the lists is left out and told: scripts, handlers, links, foreign markup, pictures
/// from elsewhere, animation.
final class SvgSanitizer {
    private static final int DEEPEST = 60;
    private static final int MOST_DRAWN = 50_000;
    private static final Set<String> ELEMENTS = Set.of(
            ("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc"
                            + " linearGradient radialGradient stop pattern clipPath mask marker filter switch style image"
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
                            + " elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle pathLength systemLanguage requiredFeatures"
                            + " requiredExtensions xml:space xml:lang lang")
                    .split(" ", -1));
    /// What drawing programs and browsers need for other things than drawing.
    private static final Set<String> IDLE = Set.of(
            "metadata", "view", "cursor", "color-profile", "missing-glyph", "glyph", "hkern", "vkern", "altGlyphDef");
    private static final Pattern OWN_PART = Pattern.compile("#[^\\s\"'()<>\\\\#]{1,200}");
    private static final Set<String> REFERRING =
            Set.of("use", "textPath", "linearGradient", "radialGradient", "pattern", "filter");

    private final SvgLeftOut leftOut = new SvgLeftOut();
    private final SvgStyle style = new SvgStyle(leftOut);
    private final SvgPictures pictures;

    SvgSanitizer(SvgPictures pictures) {
        this.pictures = pictures;
    }

    SvgLeftOut leftOut() {
        return leftOut;
    }

    /// @param root an `svg` element whose names are settled
    String clean(Element root) throws NotTaken {
        new SvgCopies(root).check(MOST_DRAWN);
        StringBuilder out = new StringBuilder();
        write(root, out, 1);
        return out.toString();
    }

    private void write(Element element, StringBuilder out, int depth) throws NotTaken {
        if (depth > DEEPEST) {
            throw SvgRefusal.TOO_DEEP.notTaken();
        }
        String name = element.tagName();
        switch (name) {
            case "style" -> sheet(element, out);
            case "a" -> {
                leftOut.add(SvgLeftOut.Part.LINKS);
                drawn(element, isInText(element) ? "tspan" : "g", out, depth);
            }
            case "image" -> picture(element, out, depth);
            default -> {
                if (ELEMENTS.contains(name)) {
                    drawn(element, name, out, depth);
                } else {
                    tell(name);
                }
            }
        }
    }

    private static boolean isInText(Element element) {
        Element parent = element.parent();
        return parent != null && TEXTS.contains(parent.tagName());
    }

    private void drawn(Element element, String name, StringBuilder out, int depth) throws NotTaken {
        if (name.equals("text")) {
            leftOut.text();
        }
        out.append('<').append(name);
        if (depth == 1) {
            out.append(" xmlns=\"").append(SvgNames.SVG).append('"');
        }
        element.attributes().forEach(attribute -> attribute(element.tagName(), attribute, out));
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

    private void picture(Element element, StringBuilder out, int depth) throws NotTaken {
        Optional<String> source = pictures.of(element.attr("href"));
        if (source.isEmpty()) {
            leftOut.add(SvgLeftOut.Part.PICTURES);
            return;
        }
        element.attributes().remove("href");
        StringBuilder whole = new StringBuilder();
        drawn(element, "image", whole, depth);
        out.append("<image href=\"").append(source.get()).append('"').append(whole, "<image".length(), whole.length());
    }

    private void sheet(Element element, StringBuilder out) {
        String type = element.attr("type").strip();
        if (!type.isEmpty() && !type.equalsIgnoreCase("text/css")) {
            return;
        }
        String css = Stream.concat(
                        element.textNodes().stream().map(TextNode::getWholeText),
                        element.dataNodes().stream().map(DataNode::getWholeData))
                .reduce("", String::concat);
        String media = element.attr("media").strip();
        boolean always = media.isEmpty() || media.equalsIgnoreCase("all");
        String rules =
                new SvgSheet(leftOut).rules(always ? css : "@media " + media.replaceAll("[{};]", "") + "{" + css + "}");
        if (!rules.isEmpty()) {
            out.append("<style>");
            escaped(rules, out);
            out.append("</style>");
        }
    }

    private void attribute(String element, Attribute attribute, StringBuilder out) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.startsWith("xmlns")) {
            return;
        }
        if (name.equals("href")) {
            reference(element, value.strip(), out);
        } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            leftOut.add(SvgLeftOut.Part.EVENT_HANDLERS);
        } else if (name.equals("style")) {
            put(name, style.declarations(value), out);
        } else if (ATTRIBUTES.contains(name) || SvgStyle.PROPERTIES.contains(name) || name.startsWith("aria-")) {
            painted(name, value, out);
        } else if (value.toLowerCase(Locale.ROOT).contains("url(")) {
            leftOut.add(SvgLeftOut.Part.LINKS);
        }
    }

    private void painted(String name, String value, StringBuilder out) {
        if (SvgStyle.isHarmless(value)) {
            style.fonts(name, value);
            put(name, value, out);
        } else if (SvgStyle.PROPERTIES.contains(name)) {
            style.harmful(value);
        }
    }

    private void reference(String element, String value, StringBuilder out) {
        if (REFERRING.contains(element) && OWN_PART.matcher(value).matches()) {
            put("href", value, out);
        } else if (REFERRING.contains(element) && !value.isEmpty()) {
            leftOut.add(SvgLeftOut.Part.OUTSIDE_PARTS);
        } else if (!element.equals("a")) {
            leftOut.add(SvgLeftOut.Part.LINKS);
        }
    }

    private static void put(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escaped(value, out);
            out.append('"');
        }
    }

    private void tell(String element) {
        boolean foreign = element.startsWith(SvgNames.FOREIGN);
        String local = element.substring(element.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        switch (local) {
            case "script", "html-script" -> leftOut.add(SvgLeftOut.Part.SCRIPTS);
            case "foreignobject", "iframe", "embed", "object" -> {
                if (!foreign) {
                    leftOut.add(SvgLeftOut.Part.DOCUMENTS);
                }
            }
            case "video", "audio", "canvas", "feimage" -> leftOut.add(SvgLeftOut.Part.PICTURES);
            case "animate", "set", "animatetransform", "animatemotion", "animatecolor", "discard" ->
                leftOut.add(SvgLeftOut.Part.ANIMATION);
            case "font", "font-face" -> leftOut.add(SvgLeftOut.Part.FONTS);
            case "flowroot" -> leftOut.add(SvgLeftOut.Part.FLOWED_TEXT);
            case "html-link" -> leftOut.add(SvgLeftOut.Part.OUTSIDE_STYLES);
            default -> {
                if (local.startsWith("html-")) {
                    leftOut.add(SvgLeftOut.Part.DOCUMENTS);
                } else if (!foreign && !IDLE.contains(element)) {
                    leftOut.add(SvgLeftOut.Part.ELEMENTS);
                }
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
