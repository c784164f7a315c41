package dev.fanfare.render;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Compresses bytes that are sent often.
///
/// `BEST` is as small as the formats go and takes some twenty times as long as `QUICK`.
enum Compression {
    QUICK(6, 5),
    BEST(9, 11);

    private final int gzipLevel;
    private final int brotliQuality;

    Compression(int gzipLevel, int brotliQuality) {
        this.gzipLevel = gzipLevel;
        this.brotliQuality = brotliQuality;
    }

    byte[] gzip(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new Gzip(compressed, gzipLevel)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /// Empty where this machine has no brotli library.
    byte[] brotli(byte[] plain) {
        if (!Brotli4jLoader.isAvailable()) {
            return new byte[0];
        }
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(brotliQuality));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
