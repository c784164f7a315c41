package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/// Takes SVG: what is known to draw stays, everything else goes and is told. The parser knows nothing
/// outside of the drawing.
final class SvgDrawing {
    /// Of the text, without the pictures in it.
    private static final int LARGEST = 8 * 1024 * 1024;
    /// Of what is kept, without the pictures in it.
    private static final int LARGEST_KEPT = 2 * 1024 * 1024;
    private static final int LARGEST_SIDE = 20_000;
    private static final Limits USUAL = new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMinutes(1));
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?([0-9]{0,7}(?:\\.[0-9]{0,12})?)\\s*(px|pt|pc|mm|cm|in|em|rem|ex|q|)\\s*");
    /// Pixels of a unit, as CSS counts them.
    private static final Map<String, Double> UNITS = Map.of(
            "",
            1.0,
            "px",
            1.0,
            "pt",
            96 / 72.0,
            "pc",
            16.0,
            "mm",
            96 / 25.4,
            "cm",
            96 / 2.54,
            "in",
            96.0,
            "em",
            16.0,
            "rem",
            16.0,
            "q",
            96 / 101.6);

    private SvgDrawing() {}

    static Taken take(byte[] file, List<Taken.Note> notes) throws NotTaken {
        return take(file, notes, USUAL);
    }

    /// @param limits for each of the pictures in it
    static Taken take(byte[] file, List<Taken.Note> notes, Limits limits) throws NotTaken {
        SvgPictures pictures = new SvgPictures(limits);
        String source = pictures.takenOut(SvgText.of(file));
        if (source.length() > LARGEST) {
            throw SvgRefusal.TOO_LARGE.notTaken();
        }
        Document parsed = Jsoup.parse(SvgEntities.writtenOut(source), "", Parser.xmlParser());
        Element root = parsed.firstElementChild();
        if (root != null) {
            SvgNames.settle(root);
        }
        if (root == null || !root.tagName().equals("svg")) {
            throw new NotTaken(
                    "upload-unknown-type",
                    "the file holds markup, but no SVG drawing",
                    Map.of("found", "markup", "advice", "none"));
        }
        Size size = size(root);
        SvgSanitizer sanitizer = new SvgSanitizer(pictures);
        String clean = sanitizer.clean(root);
        outsideStyles(parsed, sanitizer.leftOut());
        notes.addAll(sanitizer.leftOut().notes());
        if (pictures.takenOut(clean).length() > LARGEST_KEPT) {
            throw SvgRefusal.TOO_LARGE.notTaken();
        }
        byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
        String name = size.width() + ".svg";
        Asset.File drawing = new Asset.File(name, size.width(), size.height(), bytes.length);
        return new Taken(Asset.Kind.DRAWING, size.width(), size.height(), List.of(drawing), Map.of(name, bytes), notes);
    }

    private static void outsideStyles(Document parsed, SvgLeftOut leftOut) {
        for (Node node : parsed.childNodes()) {
            if (node instanceof XmlDeclaration declaration && declaration.name().equals("xml-stylesheet")) {
                leftOut.add(SvgLeftOut.Part.OUTSIDE_STYLES);
            }
        }
    }

    private record Size(int width, int height) {}

    /// How large the drawing is; one that tells its size but not its box gets the box, so that it grows and
    /// shrinks as a whole.
    private static Size size(Element root) throws NotTaken {
        String[] box = root.attr("viewBox").trim().split("[\\s,]+", -1);
        double boxWidth = box.length == 4 ? number(box[2]) : 0;
        double boxHeight = box.length == 4 ? number(box[3]) : 0;
        double width = number(root.attr("width"));
        double height = number(root.attr("height"));
        if (boxWidth > 0 && boxHeight > 0) {
            if (width <= 0 && height <= 0) {
                width = boxWidth;
                height = boxHeight;
            } else if (width <= 0) {
                width = height * boxWidth / boxHeight;
            } else if (height <= 0) {
                height = width * boxHeight / boxWidth;
            }
        } else if (width > 0 && height > 0) {
            root.attr("viewBox", "0 0 %s %s".formatted(plain(width), plain(height)));
        }
        if (width <= 0 || height <= 0) {
            throw SvgRefusal.NO_SIZE.notTaken();
        }
        double scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
        return new Size(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static double number(String length) {
        Matcher shape = LENGTH.matcher(length.toLowerCase(Locale.ROOT));
        boolean known =
                shape.matches() && !shape.group(1).isEmpty() && !shape.group(1).equals(".");
        return known ? Double.parseDouble(shape.group(1)) * UNITS.getOrDefault(shape.group(2), 8.0) : 0;
    }
}
