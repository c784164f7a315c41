package dev.fanfare.action.script;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/// Frames to and from the process that runs scripts; no wait is longer than its deadline.
final class Connection implements AutoCloseable {
    private static final ByteBuffer NOTHING_EXPECTED = ByteBuffer.allocate(1);

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;

    Connection(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    /// Whether the other end is there, and as silent as it should be between two calls.
    boolean isIdle() {
        try {
            return channel.read(NOTHING_EXPECTED.duplicate()) == 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /// @throws DeadlinePassed if the other end does not take it in time
    void send(Frame frame, Deadline deadline) throws IOException {
        ByteBuffer bytes = frame.bytes();
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE, deadline);
            }
        }
    }

    /// @throws DeadlinePassed if there is no answer in time
    /// @throws EOFException if the other end is gone
    Frame receive(Deadline deadline) throws IOException {
        int length = read(Integer.BYTES, deadline).getInt();
        if (length < 0 || length > Frame.LARGEST_ANSWER) {
            throw new IOException("an answer of %d bytes; expected at most %d".formatted(length, Frame.LARGEST_ANSWER));
        }
        try {
            return Frame.read(read(length, deadline));
        } catch (IllegalArgumentException wrong) {
            throw new IOException(wrong);
        }
    }

    private ByteBuffer read(int length, Deadline deadline) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes);
            if (count < 0) {
                throw new EOFException("it hung up");
            }
            if (count == 0) {
                await(SelectionKey.OP_READ, deadline);
            }
        }
        return bytes.flip();
    }

    private void await(int operation, Deadline deadline) throws IOException {
        key.interestOps(operation);
        selector.select(_ -> {}, deadline.millisLeft());
    }

    @Override
    public void close() {
        try {
            channel.close();
            selector.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
