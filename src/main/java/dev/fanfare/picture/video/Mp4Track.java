package dev.fanfare.picture.video;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A track of an MP4 file that is seen or heard.
///
/// @param codec as RFC 6381 names it
/// @param width in pixels, as it is seen; 0 for sound
record Mp4Track(boolean hasPictures, String codec, int width, int height) {
    /// What at least some browsers show.
    private static final Set<String> KNOWN =
            Set.of("avc1", "avc3", "hvc1", "hev1", "dvh1", "dvhe", "dva1", "dvav", "av01", "vp08", "vp09");
    private static final Set<String> ENCRYPTED = Set.of("encv", "enca");
    private static final Map<String, String> NAMES = Map.of(
            "mp4v", "MPEG-4 Visual (DivX, Xvid)",
            "s263", "H.263",
            "h263", "H.263",
            "jpeg", "Motion JPEG",
            "mjpa", "Motion JPEG",
            "mjpb", "Motion JPEG",
            "vc-1", "VC-1 (WMV)",
            "vvc1", "H.266 (VVC)");

    private static final int BEFORE_PICTURE_BOXES = 78;
    private static final int BEFORE_SOUND_BOXES = 28;

    /// Empty for a track that is neither seen nor heard.
    static Optional<Mp4Track> of(Box track) {
        String kind = track.at("mdia", "hdlr").map(Mp4Track::handler).orElse("");
        boolean pictures = kind.equals("vide");
        if (!pictures && !kind.equals("soun")) {
            return Optional.empty();
        }
        Optional<Box> entry = track.at("mdia", "minf", "stbl", "stsd")
                .flatMap(list -> list.inside(8).stream().findFirst());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Size size = pictures ? size(track) : new Size(0, 0);
        String codec = pictures ? pictureCodec(entry.get()) : soundCodec(entry.get());
        return Optional.of(new Mp4Track(pictures, codec, size.width, size.height));
    }

    boolean isKnown() {
        return KNOWN.contains(entryType());
    }

    boolean isEncrypted() {
        return ENCRYPTED.contains(entryType());
    }

    /// What people call it.
    String codecName() {
        String type = entryType();
        return type.startsWith("ap") ? "ProRes" : NAMES.getOrDefault(type, type.strip());
    }

    private String entryType() {
        return codec.substring(0, Math.min(4, codec.length()));
    }

    private static String handler(Box handler) {
        return Box.type(handler.body().duplicate().position(8));
    }

    private record Size(int width, int height) {}

    /// Phones store what they film lying, with how it is to be turned.
    private static Size size(Box track) {
        Optional<Box> head = track.first("tkhd");
        if (head.isEmpty() || head.get().body().limit() < 44) {
            return new Size(0, 0);
        }
        ByteBuffer body = head.get().body();
        int end = body.limit();
        int width = body.getInt(end - 8) >>> 16;
        int height = body.getInt(end - 4) >>> 16;
        boolean turned = body.getInt(end - 44) == 0 && body.getInt(end - 40) != 0;
        return turned ? new Size(height, width) : new Size(width, height);
    }

    private static String pictureCodec(Box entry) {
        return entry.inside(BEFORE_PICTURE_BOXES).stream()
                .filter(box -> box.type().equals("avcC") && box.body().limit() >= 4)
                .findFirst()
                .map(box -> "%s.%02x%02x%02x"
                        .formatted(
                                entry.type(),
                                box.body().get(1),
                                box.body().get(2),
                                box.body().get(3)))
                .orElse(entry.type());
    }

    private static String soundCodec(Box entry) {
        if (!entry.type().equals("mp4a")) {
            return entry.type();
        }
        return entry.inside(BEFORE_SOUND_BOXES).stream()
                .filter(box -> box.type().equals("esds"))
                .findFirst()
                .flatMap(box -> EsDescriptor.objectType(box.body()))
                .map(type -> "mp4a." + type)
                .orElse("mp4a");
    }
}
