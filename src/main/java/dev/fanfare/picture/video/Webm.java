package dev.fanfare.picture.video;

import dev.fanfare.asset.VideoInfo;
import dev.fanfare.picture.video.Unplayable.Reason;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the elements of a WebM file (EBML, RFC 8794) that stand before its pictures.
final class Webm {
    static final int EBML = 0x1a45dfa3;

    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int CLUSTER = 0x1f43b675;
    private static final int INFO = 0x1549a966;
    private static final int SCALE = 0x2ad7b1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654ae6b;
    private static final int TRACK = 0xae;
    private static final int KIND = 0x83;
    private static final int CODEC = 0x86;
    private static final int ENCODINGS = 0x6d80;
    private static final int VIDEO = 0xe0;
    private static final int WIDTH = 0xb0;
    private static final int HEIGHT = 0xba;

    /// What stands before the pictures is shorter.
    private static final int HEAD = 4 * 1024 * 1024;
    private static final long NANOSECONDS = 1_000_000_000;
    private static final long USUAL_SCALE = 1_000_000;

    private static final Map<String, String> CODECS = Map.of(
            "V_VP8", "vp8",
            "V_VP9", "vp9",
            "V_AV1", "av01",
            "A_VORBIS", "vorbis",
            "A_OPUS", "opus");

    private Webm() {}

    static VideoFile read(FileChannel channel) throws Unplayable, IOException {
        try {
            return file(VideoFile.bytes(channel, 0, HEAD), channel.size());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new Unplayable(Reason.BROKEN, "");
        }
    }

    private static VideoFile file(ByteBuffer bytes, long size) throws Unplayable {
        Element head = Element.next(bytes);
        String type = child(head.body(), DOC_TYPE).map(Webm::text).orElse("");
        if (!type.equals("webm")) {
            throw new Unplayable(Reason.CONTAINER, "MKV");
        }
        Element segment = Element.next(bytes);
        if (segment.id() != SEGMENT) {
            throw new Unplayable(Reason.BROKEN, "");
        }
        if (segment.length() > size - segment.start()) {
            throw new Unplayable(Reason.CUT_SHORT, "");
        }
        List<Element> before = beforePictures(segment.body());
        List<Element> tracks = before.stream()
                .filter(element -> element.id() == TRACKS)
                .flatMap(element -> Element.all(element.body()).stream())
                .filter(element -> element.id() == TRACK)
                .toList();
        return file(tracks, seconds(before));
    }

    private static VideoFile file(List<Element> tracks, double seconds) throws Unplayable {
        int width = 0;
        int height = 0;
        List<String> codecs = new ArrayList<>();
        for (Element track : tracks) {
            String codec = child(track.body(), CODEC).map(Webm::text).orElse("");
            long kind = child(track.body(), KIND).map(Webm::number).orElse(0L);
            if (child(track.body(), ENCODINGS).isPresent()) {
                throw new Unplayable(Reason.ENCRYPTED, "");
            }
            if (kind == 1) {
                if (!CODECS.containsKey(codec)) {
                    throw new Unplayable(Reason.CODEC, codec);
                }
                ByteBuffer video = child(track.body(), VIDEO).orElseThrow(() -> new Unplayable(Reason.BROKEN, ""));
                width = child(video, WIDTH).map(Webm::number).orElse(0L).intValue();
                height = child(video, HEIGHT).map(Webm::number).orElse(0L).intValue();
            }
            if (kind == 1 || kind == 2) {
                codecs.add(CODECS.getOrDefault(codec, codec));
            }
        }
        if (width <= 0 || height <= 0) {
            throw new Unplayable(Reason.NO_PICTURES, "");
        }
        return new VideoFile("webm", width, height, new VideoInfo(seconds, String.join(", ", codecs), false));
    }

    private static double seconds(List<Element> before) {
        Optional<ByteBuffer> info = before.stream()
                .filter(element -> element.id() == INFO)
                .map(Element::body)
                .findFirst();
        long scale = info.flatMap(one -> child(one, SCALE)).map(Webm::number).orElse(USUAL_SCALE);
        return info.flatMap(one -> child(one, DURATION))
                .map(value -> value.limit() == Float.BYTES ? value.getFloat(0) : value.getDouble(0))
                .map(length -> length * scale / NANOSECONDS)
                .orElse(0.0);
    }

    private static List<Element> beforePictures(ByteBuffer segment) {
        List<Element> found = new ArrayList<>();
        while (segment.remaining() > 1) {
            Element element = Element.next(segment);
            if (element.id() == CLUSTER) {
                break;
            }
            found.add(element);
        }
        return found;
    }

    private static Optional<ByteBuffer> child(ByteBuffer parent, int id) {
        return Element.all(parent).stream()
                .filter(element -> element.id() == id)
                .map(Element::body)
                .findFirst();
    }

    private static String text(ByteBuffer value) {
        return StandardCharsets.US_ASCII.decode(value.duplicate()).toString().replace("\0", "");
    }

    private static long number(ByteBuffer value) {
        long number = 0;
        for (int at = 0; at < value.limit() && at < Long.BYTES; at++) {
            number = number << 8 | Byte.toUnsignedLong(value.get(at));
        }
        return number;
    }
}
