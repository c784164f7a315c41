package dev.fanfare.picture.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A box of an MP4 file: a type, and what is in it.
///
/// @param body from its first byte to its last; a copy is read, so that its position stays
record Box(String type, ByteBuffer body) {
    private static final int HEAD = 8;

    /// The next four bytes as the letters they stand for.
    static String type(ByteBuffer bytes) {
        byte[] letters = new byte[4];
        bytes.get(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    List<Box> all(String wanted) {
        return inside(0).stream().filter(box -> box.type.equals(wanted)).toList();
    }

    Optional<Box> first(String wanted) {
        return inside(0).stream().filter(box -> box.type.equals(wanted)).findFirst();
    }

    /// The box at the end of a path of types.
    Optional<Box> at(String... path) {
        Optional<Box> box = Optional.of(this);
        for (String step : path) {
            box = box.flatMap(one -> one.first(step));
        }
        return box;
    }

    /// The boxes in it, as far as they are whole.
    ///
    /// @param skipped how many bytes stand before them
    List<Box> inside(int skipped) {
        List<Box> found = new ArrayList<>();
        ByteBuffer bytes = body.duplicate().position(Math.min(skipped, body.limit()));
        while (bytes.remaining() >= HEAD) {
            int start = bytes.position();
            long length = Integer.toUnsignedLong(bytes.getInt());
            String name = type(bytes);
            int rest = bytes.limit() - start;
            if (length == 0) {
                length = rest;
            }
            if (length < HEAD || length > rest) {
                break;
            }
            found.add(new Box(name, bytes.slice(start + HEAD, (int) length - HEAD)));
            bytes.position(start + (int) length);
        }
        return found;
    }
}
