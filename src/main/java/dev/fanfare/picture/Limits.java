package dev.fanfare.picture;

import java.time.Duration;
import java.util.Map;

/// How much one picture may ask for.
public record Limits(long pixels, long memory, Duration time) {
    /// What [LibraryConfig] says when nothing is set.
    public static final Limits USUAL = new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMinutes(2));

    public static Limits of(LibraryConfig config) {
        return new Limits(config.maxPixels(), config.memory().asLongValue(), config.timeout());
    }

    /// Refuses a picture with too many pixels before it is decoded.
    void check(Codec.Look look) throws NotTaken {
        if ((long) look.width() * look.height() > pixels) {
            throw new NotTaken(
                    "upload-too-many-pixels",
                    "the picture has %d × %d pixels; at most %d megapixels are taken"
                            .formatted(look.width(), look.height(), pixels / 1_000_000),
                    Map.of("width", look.width(), "height", look.height(), "most", pixels));
        }
    }
}
