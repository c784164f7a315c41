package dev.fanfare.picture;

/// Makes the picture that messengers and social networks show beside a link: a JPEG of 1200 × 630 pixels.
/// Colours are 0xRRGGBB. Takes what uploads take of pictures, within the same limits.
public final class ShareCard {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int INSIDE_WIDTH = 720;
    private static final int INSIDE_HEIGHT = 378;
    private static final int MOST_ENLARGED = 2;
    private static final int JPEG_QUALITY = 82;

    private ShareCard() {}

    /// A card that the picture covers, cut so that the focal point stays near the middle. A picture that would
    /// have to be enlarged more than twice is laid in the middle instead.
    ///
    /// @param focalX from the left, 0 to 1
    /// @param focalY from the top, 0 to 1
    /// @param background shines through where the picture can be seen through
    public static byte[] cover(byte[] picture, double focalX, double focalY, int background) throws NotTaken {
        try (Deadline _ = new Deadline(Limits.USUAL.time())) {
            Codec codec = opened(picture);
            Codec.Look look = looked(codec);
            double scale = Math.max((double) WIDTH / look.width(), (double) HEIGHT / look.height());
            if (scale > MOST_ENLARGED) {
                return inside(codec, look, background);
            }
            int width = Math.max(WIDTH, (int) Math.round(look.width() * scale));
            int height = Math.max(HEIGHT, (int) Math.round(look.height() * scale));
            codec.decode(width, height);
            codec.place(
                    WIDTH,
                    HEIGHT,
                    width,
                    height,
                    corner(width, WIDTH, focalX),
                    corner(height, HEIGHT, focalY),
                    background);
            return codec.encode(WIDTH, HEIGHT, Codec.Format.JPEG, JPEG_QUALITY);
        }
    }

    /// A card in one colour with the picture in its middle, never enlarged.
    public static byte[] inside(byte[] picture, int background) throws NotTaken {
        try (Deadline _ = new Deadline(Limits.USUAL.time())) {
            Codec codec = opened(picture);
            return inside(codec, looked(codec), background);
        }
    }

    private static byte[] inside(Codec codec, Codec.Look look, int background) throws NotTaken {
        double scale =
                Math.min(1, Math.min((double) INSIDE_WIDTH / look.width(), (double) INSIDE_HEIGHT / look.height()));
        int width = Math.max(1, (int) Math.round(look.width() * scale));
        int height = Math.max(1, (int) Math.round(look.height() * scale));
        codec.decode(width, height);
        codec.place(WIDTH, HEIGHT, width, height, (WIDTH - width) / 2, (HEIGHT - height) / 2, background);
        return codec.encode(WIDTH, HEIGHT, Codec.Format.JPEG, JPEG_QUALITY);
    }

    private static Codec opened(byte[] picture) throws NotTaken {
        return switch (FileType.of(picture)) {
            case JPEG, PNG, GIF, WEBP, BMP, TIFF, AVIF -> new Codec(picture, Limits.USUAL.memory());
            case SVG, PDF, MP4, WEBM, VTT, UNKNOWN ->
                throw new NotTaken(
                        "upload-unknown-type", "a share card is made of a JPEG, PNG, WebP, AVIF, GIF, TIFF or BMP");
        };
    }

    private static Codec.Look looked(Codec codec) throws NotTaken {
        Codec.Look look = codec.look();
        Limits.USUAL.check(look);
        return look;
    }

    /// Where the picture begins, so that the focal point is in the middle of the card or as near as the picture allows.
    private static int corner(int shown, int card, double focal) {
        return Math.clamp(Math.round(card / 2.0 - focal * shown), card - shown, 0);
    }
}
