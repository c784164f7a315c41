package dev.fanfare.render;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Compresses published bytes as well as the formats can, once, at publish.
final class Compression {
    private static final int BEST_BROTLI = 11;

    private Compression() {}

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new BestGzip(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /// Empty where this machine has no brotli library.
    static byte[] brotli(byte[] plain) {
        if (!Brotli4jLoader.isAvailable()) {
            return new byte[0];
        }
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(BEST_BROTLI));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
