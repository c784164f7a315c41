package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Takes SVG: what is known to draw stays, everything else goes. The parser knows neither entities of a
/// document's own nor anything outside of it.
final class SvgDrawing {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int LARGEST_SIDE = 20_000;
    private static final Pattern OWN_ENTITIES =
            Pattern.compile("<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)|<!DOCTYPE[^>\\[]*\\[", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]{1,7}(?:\\.[0-9]{0,6})?)\\s*(?:px|pt|mm|cm|in|em)?\\s*");

    private SvgDrawing() {}

    static Taken take(byte[] file, List<Taken.Note> notes) throws NotTaken {
        if (file.length > LARGEST) {
            throw refused("the drawing is larger than 2 MiB: simplify it, or export it as PNG or WebP");
        }
        String source = text(file);
        if (OWN_ENTITIES.matcher(source).find()) {
            throw refused("the drawing declares entities of its own: export it as plain SVG");
        }
        Document parsed = Jsoup.parse(source, "", Parser.xmlParser());
        Element root = parsed.firstElementChild();
        if (root == null || !root.tagName().equals("svg")) {
            throw new NotTaken(
                    "upload-unknown-type", "the file holds markup, but no SVG drawing", Map.of("found", "markup"));
        }
        SvgSanitizer sanitizer = new SvgSanitizer();
        String clean = sanitizer.clean(root);
        if (!sanitizer.removed().isEmpty()) {
            notes.add(new Taken.Note(
                    "removed",
                    "left out, since a drawing needs none of it: " + String.join(", ", sanitizer.removed())));
        }
        byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
        Size size = size(root);
        String name = size.width() + ".svg";
        Asset.File drawing = new Asset.File(name, size.width(), size.height(), bytes.length);
        return new Taken(Asset.Kind.DRAWING, size.width(), size.height(), List.of(drawing), Map.of(name, bytes), notes);
    }

    private static NotTaken refused(String why) {
        return new NotTaken("upload-svg-refused", why);
    }

    private record Size(int width, int height) {}

    private static Size size(Element root) throws NotTaken {
        String[] box = root.attr("viewBox").trim().split("[\\s,]+", -1);
        double boxWidth = box.length == 4 ? number(box[2]) : 0;
        double boxHeight = box.length == 4 ? number(box[3]) : 0;
        double width = number(root.attr("width"));
        double height = number(root.attr("height"));
        if (width <= 0 || height <= 0) {
            width = boxWidth;
            height = boxHeight;
        }
        if (width <= 0 || height <= 0) {
            throw refused("the drawing does not say how large it is: give its svg element a viewBox");
        }
        double scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
        return new Size(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    private static double number(String length) {
        Matcher shape = LENGTH.matcher(length);
        return shape.matches() ? Double.parseDouble(shape.group(1)) : 0;
    }

    private static String text(byte[] file) throws NotTaken {
        try {
            String text =
                    charset(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw refused("the drawing's text cannot be read: save it as UTF-8");
        }
    }

    private static Charset charset(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        String head =
                new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return head.contains("encoding=\"iso-8859-1\"") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
