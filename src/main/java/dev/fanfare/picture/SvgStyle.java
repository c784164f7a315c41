package dev.fanfare.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of CSS that a drawing is painted with: known properties, and addresses only of the drawing's
/// own parts.
final class SvgStyle {
    static final Set<String> PROPERTIES =
            Set.of(("fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
                            + " stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility"
                            + " stop-color stop-opacity flood-color flood-opacity lighting-color clip-path clip-rule mask"
                            + " mask-type filter marker marker-start marker-mid marker-end font-family font-size"
                            + " font-style font-weight font-variant font-stretch text-anchor text-decoration"
                            + " letter-spacing word-spacing dominant-baseline alignment-baseline baseline-shift"
                            + " writing-mode direction paint-order vector-effect shape-rendering text-rendering"
                            + " image-rendering color-interpolation color-interpolation-filters mix-blend-mode isolation"
                            + " overflow enable-background transform transform-origin transform-box")
                    .split(" ", -1));
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,500})\\{([^{}]{0,5000})\\}");
    private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#,>+~*:-]{1,500}");
    private static final Pattern OWN = Pattern.compile("url\\(\\s*([\"']?)#[\\w.:-]{1,200}\\1\\s*\\)");

    private SvgStyle() {}

    /// Whether a value loads nothing and runs nothing.
    static boolean isHarmless(String value) {
        String rest = OWN.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        return !rest.contains("url")
                && !rest.contains("\\")
                && !rest.contains("expression")
                && !rest.contains("script:")
                && !rest.contains("data:")
                && !rest.contains("image(")
                && !rest.contains("image-set")
                && !rest.contains("@")
                && !rest.contains("<")
                && !rest.contains("/*");
    }

    /// The declarations of a `style` attribute that stay.
    static String declarations(String style) {
        StringBuilder out = new StringBuilder();
        for (String declaration : COMMENT.matcher(style).replaceAll("").split(";", -1)) {
            int colon = declaration.indexOf(':');
            String name =
                    colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : declaration.substring(colon + 1).strip();
            if (PROPERTIES.contains(name) && isHarmless(value)) {
                out.append(out.isEmpty() ? "" : ";").append(name).append(':').append(value);
            }
        }
        return out.toString();
    }

    /// The rules of a `style` element that stay: plain ones, no at-rules.
    static String sheet(String css) {
        StringBuilder out = new StringBuilder();
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            String selector = rule.group(1).strip();
            String declarations = declarations(rule.group(2));
            if (SELECTOR.matcher(selector).matches() && !declarations.isEmpty()) {
                out.append(selector).append('{').append(declarations).append('}');
            }
        }
        return out.toString();
    }
}
