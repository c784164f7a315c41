package dev.fanfare.render.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An address as a QR code with error correction M and the quiet zone of four modules that
/// scanners expect.
public final class QrCode {
    /// The longest address in characters; more would make a code that no poster shows legibly.
    public static final int LONGEST = 1_000;

    private static final int QUIET = 4;

    private final BitMatrix dark;

    private QrCode(BitMatrix dark) {
        this.dark = dark;
    }

    /// Encodes an address of at most [#LONGEST] characters.
    public static QrCode of(String address) {
        if (address.isEmpty() || address.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a QR code holds an address of 1 to %d characters, not %d".formatted(LONGEST, address.length()));
        }
        try {
            return new QrCode(withQuietZone(Encoder.encode(address, ErrorCorrectionLevel.M, charset(address))
                    .getMatrix()));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold '" + address + "'", e);
        }
    }

    /// How many modules wide and high the code is, quiet zone included.
    public int size() {
        return dark.getWidth();
    }

    /// One `<svg>` of one path, black on white, without a size of its own: the page gives it one,
    /// and a `role` and `aria-label` around it.
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            appendRow(y, path);
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>")
                .formatted(size(), size(), size(), size(), path);
    }

    /// A black and white PNG.
    ///
    /// @param pixelsPerModule 1 to 64
    public byte[] png(int pixelsPerModule) {
        if (pixelsPerModule < 1 || pixelsPerModule > 64) {
            throw new IllegalArgumentException("a module of a QR code is 1 to 64 pixels wide, not " + pixelsPerModule);
        }
        return BilevelPng.of(size() * pixelsPerModule, (x, y) -> dark.get(x / pixelsPerModule, y / pixelsPerModule));
    }

    /// Draws every run of dark modules of a row as a bar.
    private void appendRow(int y, StringBuilder path) {
        int x = 0;
        while (x < size()) {
            int start = x;
            while (x < size() && dark.get(x, y)) {
                x++;
            }
            if (x > start) {
                path.append('M').append(start).append(' ').append(y);
                path.append('h').append(x - start).append("v1H").append(start).append('z');
            }
            x++;
        }
    }

    /// Without a hint the encoder writes a question mark for what Latin-1 lacks; with one it spends
    /// modules on saying so, which a plain address does not need.
    private static Map<EncodeHintType, Object> charset(String address) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        return plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    private static BitMatrix withQuietZone(ByteMatrix modules) {
        BitMatrix dark = new BitMatrix(modules.getWidth() + 2 * QUIET);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    dark.set(x + QUIET, y + QUIET);
                }
            }
        }
        return dark;
    }
}
