package dev.fanfare.picture.video;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// An element of an EBML file.
///
/// @param start where its contents begin in the bytes it was read from
/// @param length of its contents; -1 when it goes on to the end
/// @param body its contents, as far as they are there
record Element(int id, int start, long length, ByteBuffer body) {
    private static final long UNKNOWN = -1;

    /// Reads an element and goes past it.
    static Element next(ByteBuffer bytes) {
        int id = (int) number(bytes, false);
        long length = number(bytes, true);
        int start = bytes.position();
        int there = length == UNKNOWN ? bytes.remaining() : (int) Math.min(length, bytes.remaining());
        ByteBuffer body = bytes.slice(start, there);
        bytes.position(start + there);
        return new Element(id, start, length, body);
    }

    /// The elements one after the other.
    static List<Element> all(ByteBuffer parent) {
        List<Element> found = new ArrayList<>();
        ByteBuffer bytes = parent.duplicate();
        while (bytes.remaining() > 1) {
            found.add(next(bytes));
        }
        return found;
    }

    /// A number whose first byte says by its leading zeros how many follow.
    ///
    /// @param value whether it is a length, which counts without that mark; else an id, which keeps it
    private static long number(ByteBuffer bytes, boolean value) {
        int first = Byte.toUnsignedInt(bytes.get());
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 7) {
            throw new IllegalArgumentException("no number of EBML");
        }
        long number = value ? first & (0x7f >> more) : first;
        boolean ones = number == (0x7f >> more);
        for (int i = 0; i < more; i++) {
            int next = Byte.toUnsignedInt(bytes.get());
            ones &= next == 0xff;
            number = number << 8 | next;
        }
        return value && ones ? UNKNOWN : number;
    }
}
