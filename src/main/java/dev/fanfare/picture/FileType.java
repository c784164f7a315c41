package dev.fanfare.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// What a file is, as its first bytes say; its name is not believed.
enum FileType {
    JPEG,
    PNG,
    GIF,
    WEBP,
    SVG,
    PDF,
    UNKNOWN;

    private static final int LOOKED_AT = 1024;
    /// What is often tried and not taken, by the words that tell it.
    private static final Map<String, String> NOT_TAKEN = Map.of(
            "ftypheic",
            "HEIC",
            "ftypheix",
            "HEIC",
            "ftypmif1",
            "HEIC",
            "ftypavif",
            "AVIF",
            "II*\0",
            "TIFF",
            "MM\0*",
            "TIFF",
            "8BPS",
            "Photoshop");

    static FileType of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        return looksLikeSvg(file, head) ? SVG : UNKNOWN;
    }

    private static boolean looksLikeSvg(byte[] file, String head) {
        boolean markup = head.stripLeading().startsWith("<")
                || head.startsWith("\u00ef\u00bb\u00bf")
                || head.startsWith("\u00ff\u00fe")
                || head.startsWith("\u00fe\u00ff");
        return markup
                && new String(file, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("<svg");
    }

    /// The name of a format that is not taken; "unknown" when even that is not known.
    static String foreign(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String first = head.substring(0, Math.min(head.length(), 12));
        String text = head.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return "HTML";
        }
        return NOT_TAKEN.entrySet().stream()
                .filter(known -> first.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("unknown");
    }

    /// Whether a file's name ends as the names of this type do, or says nothing of the type.
    boolean suits(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.contains(".")
                || end.length() > 5
                || (this == JPEG && (end.equals("jpeg") || end.equals("jpg") || end.equals("jfif")))
                || end.equals(name().toLowerCase(Locale.ROOT));
    }
}
