package dev.fanfare.studio.codes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how much of a stream was read.
final class CountedBytes extends FilterInputStream {
    private final LongConsumer progress;
    private long count;

    CountedBytes(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        told(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        told(Math.max(0, read));
        return read;
    }

    private void told(int more) {
        count += more;
        progress.accept(count);
    }
}
