package dev.fanfare.picture;

import dev.fanfare.picture.video.WebVtt;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// What a file is, as its first bytes say; its name is not believed.
enum FileType {
    JPEG,
    PNG,
    GIF,
    WEBP,
    BMP,
    TIFF,
    AVIF,
    SVG,
    PDF,
    MP4,
    WEBM,
    VTT,
    UNKNOWN;

    private static final int LOOKED_AT = 1024;
    /// What WebM begins with, and every other Matroska.
    private static final String MATROSKA = "\u001aE\u00df\u00a3";

    /// Whether a file that begins so is a video, which is never read whole.
    static boolean isVideo(byte[] head) {
        String letters = letters(head);
        return MediaBrand.isMp4(letters) || letters.startsWith(MATROSKA);
    }

    private static String letters(byte[] file) {
        return new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }

    static FileType of(byte[] file) {
        String head = letters(file);
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
        if (isBmp(head)) {
            return BMP;
        }
        if ((head.startsWith("II*\0") || head.startsWith("MM\0*")) && !RawPhoto.is(file)) {
            return TIFF;
        }
        if (MediaBrand.isAvif(head)) {
            return AVIF;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (isVideo(file)) {
            return head.startsWith(MATROSKA) ? WEBM : MP4;
        }
        if (WebVtt.isMeant(file)) {
            return VTT;
        }
        return looksLikeSvg(file, head) ? SVG : UNKNOWN;
    }

    /// Two letters alone are too little to go by.
    private static boolean isBmp(String head) {
        return head.startsWith("BM")
                && head.length() > 18
                && (head.charAt(14) == 12 || (head.charAt(14) >= 40 && head.charAt(14) <= 124))
                && head.charAt(15) == 0;
    }

    private static boolean looksLikeSvg(byte[] file, String head) {
        if (SvgText.isPacked(file)) {
            return SvgText.holdsDrawing(SvgText.unpacked(file));
        }
        return SvgText.looksLikeMarkup(head) && SvgText.holdsDrawing(file);
    }

    /// Whether a file's name ends as the names of this type do, or says nothing of the type.
    boolean suits(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.contains(".")
                || end.length() > 5
                || switch (this) {
                    case JPEG -> Set.of("jpeg", "jpg", "jfif", "jpe").contains(end);
                    case PNG -> end.equals("png") || end.equals("apng");
                    case BMP -> end.equals("bmp") || end.equals("dib");
                    case TIFF -> end.equals("tif") || end.equals("tiff");
                    case AVIF -> end.equals("avif") || end.equals("avifs");
                    case SVG -> end.equals("svg") || end.equals("svgz");
                    case MP4 ->
                        Set.of("mp4", "m4v", "mp4v", "f4v", "3gp", "3g2").contains(end);
                    case GIF, WEBP, PDF, WEBM, VTT, UNKNOWN -> end.equals(name().toLowerCase(Locale.ROOT));
                };
    }
}
