package dev.fanfare.picture.video;

import dev.fanfare.asset.VideoInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What an MP4 or WebM file says of itself.
///
/// @param extension of the name it is kept under
/// @param width in pixels, as it is seen
public record VideoFile(String extension, int width, int height, VideoInfo info) {
    /// Looks at the index of a file, never at its pictures.
    ///
    /// @param file begins like an MP4 or a WebM file
    /// @throws Unplayable when no browser plays it
    public static VideoFile read(Path file) throws Unplayable, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return isMatroska(bytes(channel, 0, Integer.BYTES)) ? Webm.read(channel) : Mp4.read(channel);
        }
    }

    private static boolean isMatroska(ByteBuffer head) {
        return head.remaining() == Integer.BYTES && head.getInt() == Webm.EBML;
    }

    /// The bytes of a file from a place on; fewer where it ends.
    static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, Math.max(0, channel.size() - from)));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // it may come in parts
        }
        return bytes.flip();
    }
}
