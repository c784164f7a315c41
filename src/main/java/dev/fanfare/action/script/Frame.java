package dev.fanfare.action.script;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What the server and the process that runs scripts say to each other: a few texts. In bytes it is the
/// length of the rest, and then the length of each text before its UTF-8.
///
/// The process begins with `READY`. A call is a script and its input; the answer is `EVALUATED` and the
/// output, or `FAILED`, a message and a line or nothing.
public record Frame(List<String> texts) {
    /// The most bytes an answer may have, without the length at its head.
    public static final int LARGEST_ANSWER = 64 * 1024;

    public static final String READY = "ready";
    public static final String EVALUATED = "evaluated";
    public static final String FAILED = "failed";

    public Frame {
        texts = List.copyOf(texts);
    }

    public static Frame of(String... texts) {
        return new Frame(List.of(texts));
    }

    /// @param body what follows the length at the head
    /// @throws IllegalArgumentException if it is no frame
    public static Frame read(ByteBuffer body) {
        List<String> texts = new ArrayList<>();
        while (body.hasRemaining()) {
            int length = body.remaining() < Integer.BYTES ? -1 : body.getInt();
            if (length < 0 || length > body.remaining()) {
                throw new IllegalArgumentException(
                        "a text of %d bytes in a frame that has %d more".formatted(length, body.remaining()));
            }
            byte[] text = new byte[length];
            body.get(text);
            texts.add(new String(text, StandardCharsets.UTF_8));
        }
        return new Frame(texts);
    }

    /// All of it, the length at its head included.
    public ByteBuffer bytes() {
        List<byte[]> encoded = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        int length =
                encoded.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + length).putInt(length);
        encoded.forEach(text -> bytes.putInt(text.length).put(text));
        return bytes.flip();
    }

    /// The text at a place, or an empty one.
    public String text(int index) {
        return texts.stream().skip(index).findFirst().orElse("");
    }
}
