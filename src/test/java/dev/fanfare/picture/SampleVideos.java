package dev.fanfare.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Videos written byte by byte: MP4 of H.264 that browsers play, and the beginnings of others.
public final class SampleVideos {
    private static final int SIDE = 16;
    private static final int FRAME_MILLIS = 200;

    private String pictures = "avc1";
    private String sound = "";
    private int profile = 0x42;
    private int width = 4 * SIDE;
    private int height = 3 * SIDE;
    private int frames = 10;
    private boolean turned;
    private boolean indexLast;
    private String brand = "isom";

    private SampleVideos() {}

    /// A film of two seconds, of gray pictures that grow lighter.
    public static SampleVideos mp4() {
        return new SampleVideos();
    }

    public SampleVideos pictures(String codec) {
        pictures = codec;
        return this;
    }

    public SampleVideos profile(int number) {
        profile = number;
        return this;
    }

    public SampleVideos sound(String codec) {
        sound = codec;
        return this;
    }

    public SampleVideos brand(String name) {
        brand = name;
        return this;
    }

    public SampleVideos frames(int count) {
        frames = count;
        return this;
    }

    /// As phones film that are held upright.
    public SampleVideos turned() {
        turned = true;
        return this;
    }

    public SampleVideos indexLast() {
        indexLast = true;
        return this;
    }

    public byte[] bytes() {
        byte[] type = box("ftyp", text(brand), number(512), text(brand), text("mp41"));
        List<byte[]> samples = new ArrayList<>();
        for (int at = 0; at < frames; at++) {
            samples.add(H264.picture(width, height, at));
        }
        byte[] media = box("mdat", joined(samples.toArray(byte[][]::new)));
        int head = type.length + 8;
        if (indexLast) {
            return joined(type, media, index(samples, head));
        }
        return joined(type, index(samples, head + index(samples, 0).length), media);
    }

    private byte[] index(List<byte[]> samples, int first) {
        List<byte[]> tracks = new ArrayList<>();
        if (!pictures.isEmpty()) {
            tracks.add(track("vide", box("vmhd", number(1), new byte[8]), pictureEntry(), samples, first));
        }
        if (!sound.isEmpty()) {
            tracks.add(track("soun", box("smhd", new byte[8]), soundEntry(), List.of(), first));
        }
        byte[] header = box(
                "mvhd",
                number(0, 0, 0, 1000, samples.size() * FRAME_MILLIS, 0x10000, 0x01000000, 0, 0),
                matrix(false),
                new byte[24],
                number(3));
        return box("moov", header, joined(tracks.toArray(byte[][]::new)));
    }

    private byte[] track(String kind, byte[] header, byte[] entry, List<byte[]> samples, int first) {
        int length = samples.size() * FRAME_MILLIS;
        byte[] sizes = joined(samples.stream().map(one -> number(one.length)).toArray(byte[][]::new));
        byte[] table = box(
                "stbl",
                box("stsd", number(0, 1), entry),
                box("stts", number(0, 1, samples.size(), FRAME_MILLIS)),
                box("stsc", number(0, 1, 1, Math.max(1, samples.size()), 1)),
                box("stsz", number(0, 0, samples.size()), sizes),
                box("stco", number(0, 1, first)));
        byte[] data = box("dinf", box("dref", number(0, 1), box("url ", number(1))));
        byte[] media = box(
                "mdia",
                box("mdhd", number(0, 0, 0, 1000, length, 0x55c40000)),
                box("hdlr", number(0, 0), text(kind), new byte[12], new byte[1]),
                box("minf", header, data, table));
        byte[] size = kind.equals("vide") ? number(width << 16, height << 16) : number(0, 0);
        byte[] track = box("tkhd", number(7, 0, 0, 1, 0, length, 0, 0, 0, 0), matrix(turned), size);
        return box("trak", track, media);
    }

    private byte[] pictureEntry() {
        ByteBuffer entry = ByteBuffer.allocate(78);
        entry.putShort(6, (short) 1).putShort(24, (short) width).putShort(26, (short) height);
        entry.putInt(28, 0x480000).putInt(32, 0x480000).putShort(40, (short) 1);
        entry.putShort(74, (short) 24).putShort(76, (short) -1);
        byte[] sequence = H264.sequence(width, height);
        byte[] picture = H264.pictureParameters();
        byte[] settings = joined(
                new byte[] {1, (byte) profile, (byte) 0xc0, 30, (byte) 0xff, (byte) 0xe1},
                shorts(sequence.length),
                sequence,
                new byte[] {1},
                shorts(picture.length),
                picture);
        return pictures.startsWith("avc")
                ? box(pictures, entry.array(), box("avcC", settings))
                : box(pictures, entry.array());
    }

    private byte[] soundEntry() {
        byte[] entry = new byte[28];
        byte[] aac = {
            0, 0, 0, 0, 3, 25, 0, 1, 0, 4, 17, 0x40, 0x15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 2, 0x12, 0x10, 6, 1, 2
        };
        return sound.equals("mp4a") ? box(sound, entry, box("esds", aac)) : box(sound, entry);
    }

    private static byte[] matrix(boolean turned) {
        return turned
                ? number(0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
                : number(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
    }

    /// A WebM or another Matroska without pictures, which looks whole.
    public static byte[] webm(String type, String pictures, String sound) {
        byte[] info =
                element(0x1549a966, element(0x2ad7b1, new byte[] {0x0f, 0x42, 0x40}), element(0x4489, floating(2500)));
        byte[] size = element(0xe0, element(0xb0, new byte[] {1, 64}), element(0xba, new byte[] {0, (byte) 180}));
        byte[] seen = pictures.isEmpty()
                ? new byte[0]
                : element(0xae, element(0x83, new byte[] {1}), element(0x86, ascii(pictures)), size);
        byte[] heard = sound.isEmpty()
                ? new byte[0]
                : element(0xae, element(0x83, new byte[] {2}), element(0x86, ascii(sound)));
        byte[] cluster = element(0x1f43b675, new byte[200]);
        return joined(
                element(0x1a45dfa3, element(0x4282, ascii(type))),
                element(0x18538067, info, element(0x1654ae6b, seen, heard), cluster));
    }

    private static byte[] element(int id, byte[]... contents) {
        byte[] body = joined(contents);
        byte[] name = ByteBuffer.allocate(4).putInt(id).array();
        int from = Integer.numberOfLeadingZeros(id) / 8;
        byte[] length = ByteBuffer.allocate(4).putInt(0x10000000 | body.length).array();
        return joined(java.util.Arrays.copyOfRange(name, from, 4), length, body);
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] body = joined(contents);
        return joined(number(body.length + 8), text(type), body);
    }

    private static byte[] number(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] shorts(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    private static byte[] floating(float value) {
        return ByteBuffer.allocate(4).putFloat(value).array();
    }

    private static byte[] text(String letters) {
        return letters.getBytes(ISO_8859_1);
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// Pictures in H.264 without compression: every block is sent as it is (I_PCM).
    private static final class H264 {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int last;
        private int bits;

        /// The parameters of a sequence: Constrained Baseline, level 3.
        static byte[] sequence(int width, int height) {
            H264 unit = new H264();
            unit.put(0x67, 8).put(0x42, 8).put(0xc0, 8).put(30, 8);
            unit.count(0).count(0).count(2).count(1).put(0, 1);
            unit.count(width / SIDE - 1).count(height / SIDE - 1).put(0b1100, 4);
            return unit.end();
        }

        static byte[] pictureParameters() {
            H264 unit = new H264();
            unit.put(0x68, 8)
                    .count(0)
                    .count(0)
                    .put(0, 2)
                    .count(0)
                    .count(0)
                    .count(0)
                    .put(0, 3);
            unit.count(0).count(0).count(0).put(0b100, 3);
            return unit.end();
        }

        /// One picture with its length before it, as MP4 wants it.
        static byte[] picture(int width, int height, int number) {
            H264 unit = new H264();
            unit.put(0x65, 8)
                    .count(0)
                    .count(7)
                    .count(0)
                    .put(0, 4)
                    .count(number % 2)
                    .put(0, 2)
                    .count(0)
                    .count(1);
            for (int block = 0; block < width * height / SIDE / SIDE; block++) {
                unit.count(25);
                unit.align();
                for (int at = 0; at < SIDE * SIDE * 3 / 2; at++) {
                    unit.put(at < SIDE * SIDE ? 64 + 8 * (number % 16) : 128, 8);
                }
            }
            byte[] whole = unit.end();
            return joined(number(whole.length), whole);
        }

        private H264 put(int value, int count) {
            for (int at = count - 1; at >= 0; at--) {
                last = last << 1 | (value >> at & 1);
                if (++bits == 8) {
                    bytes.write(last);
                    last = 0;
                    bits = 0;
                }
            }
            return this;
        }

        /// Exp-Golomb.
        private H264 count(int value) {
            int length = 32 - Integer.numberOfLeadingZeros(value + 1);
            return put(0, length - 1).put(value + 1, length);
        }

        private void align() {
            while (bits != 0) {
                put(0, 1);
            }
        }

        /// No three bytes of it look like the beginning of the next unit.
        private byte[] end() {
            put(1, 1);
            align();
            ByteArrayOutputStream guarded = new ByteArrayOutputStream();
            int zeros = 0;
            for (byte one : bytes.toByteArray()) {
                if (zeros >= 2 && one >= 0 && one <= 3) {
                    guarded.write(3);
                    zeros = 0;
                }
                guarded.write(one);
                zeros = one == 0 ? zeros + 1 : 0;
            }
            return guarded.toByteArray();
        }
    }
}
