package dev.fanfare.picture;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures that a drawing holds in itself. They are taken out of its text, and come back made anew.
final class SvgPictures {
    private static final int MOST = 40;
    private static final int LARGEST_SIDE = 1920;
    private static final int JPEG_QUALITY = 82;
    private static final String PLACE = "picture:";
    private static final Pattern EMBEDDED = Pattern.compile(
            "data:image/(?:png|jpe?g|gif|webp|avif|bmp|tiff)(?:;[\\w=.-]{1,40})?;base64,([A-Za-z0-9+/=\\s&#;%]*+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("&#[xX]?[0-9A-Fa-f]+;|\\s+");

    private final Limits limits;
    private final List<String> packed = new ArrayList<>();
    private final Map<String, Optional<String>> made = new HashMap<>();

    SvgPictures(Limits limits) {
        this.limits = limits;
    }

    /// The drawing with a short name in the place of each.
    String takenOut(String source) {
        Matcher embedded = EMBEDDED.matcher(source);
        StringBuilder out = new StringBuilder();
        while (embedded.find()) {
            packed.add(embedded.group(1));
            embedded.appendReplacement(out, PLACE + (packed.size() - 1));
        }
        return embedded.appendTail(out).toString();
    }

    /// The picture that an `image` element names, made anew; nothing when it is not in the drawing or
    /// cannot be read.
    Optional<String> of(String href) throws NotTaken {
        String name = href.strip();
        if (!name.matches(PLACE + "\\d{1,6}")) {
            return Optional.empty();
        }
        if (!made.containsKey(name)) {
            int index = Integer.parseInt(name.substring(PLACE.length()));
            boolean taken = index < packed.size() && made.size() < MOST;
            made.put(name, taken ? anew(packed.get(index)) : Optional.empty());
        }
        return made.getOrDefault(name, Optional.empty());
    }

    private Optional<String> anew(String base64) throws NotTaken {
        try {
            byte[] file = Base64.getMimeDecoder()
                    .decode(BETWEEN.matcher(base64)
                            .replaceAll("")
                            .replace("%2B", "+")
                            .replace("%2F", "/")
                            .replace("%3D", "="));
            FileType type = FileType.of(file);
            return switch (type) {
                case JPEG, PNG, GIF, WEBP, BMP, TIFF, AVIF -> Optional.of(encoded(new Codec(file, limits.memory())));
                case SVG, PDF, MP4, WEBM, VTT, UNKNOWN -> Optional.empty();
            };
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        } catch (NotTaken refused) {
            if (refused.kind().equals("upload-too-slow")) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private String encoded(Codec codec) throws NotTaken {
        Codec.Look look = codec.look();
        if ((long) look.width() * look.height() > limits.pixels()) {
            throw SvgRefusal.TOO_LARGE.notTaken();
        }
        double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(look.width(), look.height()));
        int width = Math.max(1, (int) Math.round(look.width() * scale));
        int height = Math.max(1, (int) Math.round(look.height() * scale));
        codec.decode(width, height);
        boolean cutout = codec.seenThrough();
        byte[] bytes = codec.encode(width, height, cutout ? Codec.Format.PNG : Codec.Format.JPEG, JPEG_QUALITY);
        return "data:image/" + (cutout ? "png" : "jpeg") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }
}
