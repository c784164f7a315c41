package dev.fanfare.picture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A file of a kind that is not taken: its name, and what its owner can do instead.
record ForeignFile(String name, Advice advice) {
    private static final int LOOKED_AT = 1024;

    /// What to do instead; the word is what programs know it by.
    enum Advice {
        PHONE("export it as JPEG; on an iPhone choose Settings, Camera, Formats, Most Compatible, or share the photo by"
                + " mail, which converts it"),
        PICTURE("open it in a picture program and save it as JPEG, PNG or WebP"),
        CAMERA("this is what the camera's sensor saw: export a JPEG from the camera's or a photo program"),
        DESIGN("export it from the program that made it, as SVG, PNG or JPEG"),
        VIDEO(
                "save it as MP4 (H.264 with AAC), which every browser plays; on an iPhone choose Settings, Camera, Formats,"
                        + " Most Compatible"),
        CAPTIONS("save it as WebVTT (.vtt): subtitle programs and video sites export it"),
        SOUND("sounds are not taken"),
        ARCHIVE("unpack it and upload the files that are in it"),
        PAGE("this is a web page, not a picture: save the picture itself"),
        SHADOW("this is what a Mac writes beside a file: upload the file itself, whose name does not begin with '._'"),
        NONE("");

        private final String text;

        Advice(String text) {
            this.text = text;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What files begin with. The longest that fits counts, so the order does not matter.
    private static final Map<String, ForeignFile> BEGINNINGS = beginnings();

    static ForeignFile of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) {
            return MediaBrand.of(head);
        }
        if (head.matches("(?s)....(?:moov|mdat|wide|skip|pnot).*")) {
            return new ForeignFile("MOV", Advice.VIDEO); // of the time before brands
        }
        String text =
                head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return new ForeignFile("HTML", Advice.PAGE);
        }
        if (head.startsWith("RIFF")) {
            return head.startsWith("WAVE", 8)
                    ? new ForeignFile("WAV", Advice.SOUND)
                    : new ForeignFile("AVI", Advice.VIDEO);
        }
        if (head.startsWith(" EMF", 40)) {
            return new ForeignFile("EMF", Advice.DESIGN);
        }
        if (text.matches("(?s)\\d+[ \\t]*\\r?\\n\\d{1,2}:\\d\\d:\\d\\d[,.]\\d{3} *-->.*")) {
            return new ForeignFile("SubRip (.srt)", Advice.CAPTIONS);
        }
        if (text.startsWith("[script info]")) {
            return new ForeignFile("SubStation Alpha (.ass)", Advice.CAPTIONS);
        }
        if (RawPhoto.is(file)) {
            return new ForeignFile("RAW", Advice.CAMERA);
        }
        return BEGINNINGS.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(new ForeignFile("unknown", Advice.NONE));
    }

    /// In words, with what to do.
    String message() {
        return advice == Advice.NONE
                ? "this is none of the files that are taken: JPEG, PNG, WebP, AVIF, GIF, TIFF, BMP, SVG, PDF,"
                        + " MP4, WebM or WebVTT"
                : "this is %s, which is not taken: %s".formatted(name, advice.text);
    }

    private static Map<String, ForeignFile> beginnings() {
        Map<String, ForeignFile> known = new LinkedHashMap<>();
        put(known, "JPEG XL", Advice.PICTURE, "\u00ff\n", "\0\0\0\fJXL \r\n\u0087\n");
        put(known, "JPEG 2000", Advice.PICTURE, "\0\0\0\fjP  \r\n\u0087\n", "\u00ffO\u00ffQ");
        put(known, "JPEG XR", Advice.PICTURE, "II\u00bc\1");
        put(known, "BigTIFF", Advice.PICTURE, "II+\0", "MM\0+");
        put(known, "ICO", Advice.PICTURE, "\0\0\1\0", "\0\0\2\0");
        put(known, "OpenEXR", Advice.PICTURE, "v/1\1");
        put(known, "Radiance HDR", Advice.PICTURE, "#?RADIANCE", "#?RGBE");
        put(known, "QOI", Advice.PICTURE, "qoif");
        put(known, "BPG", Advice.PICTURE, "BPG\u00fb");
        put(known, "DDS", Advice.PICTURE, "DDS ");
        put(known, "PCX", Advice.PICTURE, "\n\5\1");
        put(known, "MNG", Advice.PICTURE, "\u008aMNG");
        put(known, "Netpbm", Advice.PICTURE, "P3\n", "P4\n", "P5\n", "P6\n", "P7\n");
        put(known, "RAW", Advice.CAMERA, "IIU\0", "IIRO", "IIRS", "MMOR", "FUJIFILMCCD-RAW", "\0MRM", "FOVb");
        put(known, "Photoshop", Advice.DESIGN, "8BPS");
        put(known, "GIMP", Advice.DESIGN, "gimp xcf");
        put(known, "EPS", Advice.DESIGN, "%!PS", "\u00c5\u00d0\u00d3\u00c6");
        put(known, "InDesign", Advice.DESIGN, "\u0006\u0006\u00ed\u00f5");
        put(known, "Figma", Advice.DESIGN, "fig-kiwi", "fig-jam.");
        put(known, "Affinity", Advice.DESIGN, "\0\u00ffKA");
        put(known, "WMF", Advice.DESIGN, "\u00d7\u00cd\u00c6\u009a");
        put(known, "Office", Advice.DESIGN, "\u00d0\u00cf\u0011\u00e0");
        put(known, "Flash Video", Advice.VIDEO, "FLV\1");
        put(known, "WMV", Advice.VIDEO, "0&\u00b2u\u008ef\u00cf\u0011");
        put(known, "RealMedia", Advice.VIDEO, ".RMF");
        put(known, "MPEG-TS", Advice.VIDEO, "G@");
        put(known, "MPEG", Advice.VIDEO, "\0\0\1\u00ba", "\0\0\1\u00b3");
        put(known, "MP3", Advice.SOUND, "ID3", "\u00ff\u00fb");
        put(known, "Ogg", Advice.SOUND, "OggS");
        put(known, "ZIP", Advice.ARCHIVE, "PK\3\4", "PK\5\6");
        put(known, "RAR", Advice.ARCHIVE, "Rar!");
        put(known, "7z", Advice.ARCHIVE, "7z\u00bc\u00af");
        put(known, "gzip", Advice.ARCHIVE, "\u001f\u008b");
        put(known, "AppleDouble", Advice.SHADOW, "\0\5\u0016\7");
        return Map.copyOf(known);
    }

    private static void put(Map<String, ForeignFile> known, String name, Advice advice, String... beginnings) {
        for (String beginning : beginnings) {
            known.put(beginning, new ForeignFile(name, advice));
        }
    }
}
