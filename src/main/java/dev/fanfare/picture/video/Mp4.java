package dev.fanfare.picture.video;

import dev.fanfare.asset.VideoInfo;
import dev.fanfare.picture.video.Unplayable.Reason;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the boxes of an MP4 file (ISO 14496-12).
final class Mp4 {
    /// More than the index of hours of video needs.
    private static final int LARGEST_INDEX = 32 * 1024 * 1024;
    private static final int MOST_BOXES = 100_000;
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    private Mp4() {}

    static VideoFile read(FileChannel channel) throws Unplayable, IOException {
        Layout layout = layout(channel);
        if (layout.indexLength() > LARGEST_INDEX) {
            throw new Unplayable(Reason.BROKEN, "");
        }
        ByteBuffer index = VideoFile.bytes(channel, layout.index(), (int) layout.indexLength());
        try {
            return file(new Box("moov", index), layout.startsLate());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new Unplayable(Reason.BROKEN, "");
        }
    }

    /// Where the index of a file is, without the head of its box.
    private record Layout(long index, long indexLength, boolean startsLate) {}

    private static Layout layout(FileChannel channel) throws Unplayable, IOException {
        long media = -1;
        long index = -1;
        long indexLength = 0;
        long at = 0;
        for (int box = 0; at + HEAD <= channel.size() && box < MOST_BOXES; box++) {
            ByteBuffer head = VideoFile.bytes(channel, at, LONG_HEAD);
            long length = Integer.toUnsignedLong(head.getInt());
            String type = Box.type(head);
            int used = HEAD;
            if (length == 1 && head.remaining() >= Long.BYTES) {
                length = head.getLong();
                used = LONG_HEAD;
            } else if (length == 0) {
                length = channel.size() - at;
            }
            if (length < used) {
                throw new Unplayable(Reason.BROKEN, "");
            }
            if (length > channel.size() - at) {
                throw new Unplayable(Reason.CUT_SHORT, "");
            }
            if (type.equals("mdat") && media < 0) {
                media = at;
            }
            if (type.equals("moov") && index < 0) {
                index = at + used;
                indexLength = length - used;
            }
            at += length;
        }
        if (index < 0) {
            throw new Unplayable(media < 0 ? Reason.BROKEN : Reason.CUT_SHORT, "");
        }
        return new Layout(index, indexLength, media >= 0 && media < index);
    }

    private static VideoFile file(Box index, boolean startsLate) throws Unplayable {
        List<Mp4Track> tracks = new ArrayList<>();
        for (Box track : index.all("trak")) {
            Mp4Track.of(track).ifPresent(tracks::add);
        }
        Mp4Track pictures = tracks.stream()
                .filter(Mp4Track::hasPictures)
                .findFirst()
                .orElseThrow(() -> new Unplayable(Reason.NO_PICTURES, ""));
        if (tracks.stream().anyMatch(Mp4Track::isEncrypted)) {
            throw new Unplayable(Reason.ENCRYPTED, "");
        }
        if (!pictures.isKnown()) {
            throw new Unplayable(Reason.CODEC, pictures.codecName());
        }
        String codecs = tracks.stream().map(Mp4Track::codec).distinct().collect(Collectors.joining(", "));
        VideoInfo info = new VideoInfo(seconds(index), codecs, startsLate);
        return new VideoFile("mp4", pictures.width(), pictures.height(), info);
    }

    private static double seconds(Box index) {
        Optional<Box> head = index.first("mvhd");
        if (head.isEmpty()) {
            return 0;
        }
        ByteBuffer body = head.get().body();
        boolean wide = body.get(0) == 1;
        long scale = Integer.toUnsignedLong(body.getInt(wide ? 20 : 12));
        long duration = wide ? body.getLong(24) : Integer.toUnsignedLong(body.getInt(16));
        boolean unknown = wide ? duration < 0 : duration == 0xffff_ffffL;
        return scale == 0 || unknown ? 0 : (double) duration / scale;
    }
}
