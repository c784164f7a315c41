package dev.fanfare.picture.video;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The descriptor of an elementary stream (ISO 14496-1), which says how sound is coded.
final class EsDescriptor {
    private static final int STREAM = 3;
    private static final int DECODER = 4;
    private static final int SPECIFIC = 5;
    private static final int VERSION_AND_FLAGS = 4;
    private static final int AAC = 0x40;

    private EsDescriptor() {}

    /// What follows `mp4a.` in the name of the codec, such as `40.2`.
    static Optional<String> objectType(ByteBuffer box) {
        ByteBuffer bytes = box.duplicate().position(Math.min(VERSION_AND_FLAGS, box.limit()));
        if (!enter(bytes, STREAM) || bytes.remaining() < 3) {
            return Optional.empty();
        }
        bytes.position(bytes.position() + 3);
        if (!enter(bytes, DECODER) || bytes.remaining() < 13) {
            return Optional.empty();
        }
        int type = Byte.toUnsignedInt(bytes.get(bytes.position()));
        bytes.position(bytes.position() + 13);
        if (type != AAC || !enter(bytes, SPECIFIC) || !bytes.hasRemaining()) {
            return Optional.of("%02x".formatted(type));
        }
        return Optional.of("40." + (Byte.toUnsignedInt(bytes.get()) >>> 3));
    }

    /// Goes past the head of a descriptor, if it is this one.
    private static boolean enter(ByteBuffer bytes, int tag) {
        if (!bytes.hasRemaining() || bytes.get() != tag) {
            return false;
        }
        // a length in up to four groups of seven bits
        while (bytes.hasRemaining() && bytes.get() < 0) {
            // more of it follows
        }
        return true;
    }
}
