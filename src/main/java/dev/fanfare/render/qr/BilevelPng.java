package dev.fanfare.render.qr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes square pictures of black and white pixels as PNG (one bit per pixel), without AWT: a
/// native image needs neither fonts nor a display for it.
final class BilevelPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BIT_DEPTH = 1;
    private static final byte GREYSCALE = 0;

    private BilevelPng() {}

    /// Says whether the pixel of a column and a row is black.
    interface Pixels {
        boolean black(int x, int y);
    }

    static byte[] of(int size, Pixels pixels) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk("IHDR", header(size), png);
        chunk("IDAT", deflated(rows(size, pixels)), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    private static byte[] header(int size) {
        return ByteBuffer.allocate(13)
                .putInt(size)
                .putInt(size)
                .put(BIT_DEPTH)
                .put(GREYSCALE)
                .array();
    }

    /// Every row is a filter byte (0: none) and then eight pixels a byte, 1 for white.
    private static byte[] rows(int size, Pixels pixels) {
        int width = 1 + (size + 7) / 8;
        byte[] rows = new byte[width * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (!pixels.black(x, y)) {
                    rows[y * width + 1 + x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[4_096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream png) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        png.writeBytes(ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) check.getValue())
                .array());
    }
}
