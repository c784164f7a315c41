package dev.fanfare.picture;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// One file in the hands of the image libraries. They are WebAssembly without a single import, so
/// that a malicious file reaches nothing but this object's own memory, whose size is limited; the worst
/// it can do is to end the run. Not thread safe; stops when its thread is interrupted.
final class Codec {
    private static final int PAGE = 64 * 1024;
    private static final int WORD = 4;
    private static final int NAME = 64;

    private final Instance instance;
    private final int file;
    private final int length;

    /// @param memory the most bytes that it may use
    Codec(byte[] file, long memory) throws NotTaken {
        int most = (int) Math.min(memory / PAGE, MemoryLimits.MAX_PAGES);
        instance = Instance.builder(CodecModule.load())
                .withMachineFactory(CodecModule::create)
                .withMemoryFactory(own ->
                        new ByteArrayMemory(new MemoryLimits(own.initialPages(), Math.max(most, own.initialPages()))))
                .withStart(false)
                .build();
        call("_initialize");
        this.length = file.length;
        this.file = call("take", file.length);
        instance.memory().write(this.file, file);
    }

    /// The formats of pictures, by the numbers of the module.
    enum Format {
        JPEG(1),
        PNG(2),
        GIF(3),
        WEBP(4);

        private final int number;

        Format(int number) {
            this.number = number;
        }
    }

    /// What a file says of itself before it is decoded.
    ///
    /// @param width as it is seen
    /// @param several whether it has more frames or pages than the first
    record Look(int width, int height, boolean several) {}

    /// What became of a picture's colours, in the order of the module's numbers.
    enum Colours {
        /// They are sRGB, or nothing says what they are.
        PLAIN,
        /// A profile, or what takes its place, said what they are.
        CONVERTED,
        /// There is a profile that cannot be read, or that is for another kind of picture.
        UNREADABLE,
        /// Inks without a profile.
        GUESSED
    }

    /// @param profile its name; empty when it has none
    /// @param bright whether the picture was brighter than white
    record Told(Colours colours, String profile, boolean bright) {}

    /// What became of the colours; to be asked after the file was decoded.
    Told told() throws NotTaken {
        int at = call("colours_at");
        byte[] name = instance.memory().readBytes(at + 2 * WORD, NAME);
        int end = 0;
        while (end < NAME && name[end] >= ' ' && name[end] <= '~') {
            end++;
        }
        String profile = new String(name, 0, end, StandardCharsets.US_ASCII);
        return new Told(Colours.values()[word(at, 0)], profile.strip(), word(at, 1) != 0);
    }

    /// Reads what the file says of itself.
    Look look() throws NotTaken {
        call("look", file, length);
        int probe = call("probe_at");
        int width = word(probe, 1);
        int height = word(probe, 2);
        boolean lies = word(probe, 3) > 4;
        return new Look(lies ? height : width, lies ? width : height, word(probe, 4) > 1);
    }

    /// Decodes the file, no larger than this.
    void decode(int width, int height) throws NotTaken {
        call("decode", file, length, width, height);
    }

    /// Puts what was decoded, at the shown size, onto a picture of this size in one colour, 0xRRGGBB.
    ///
    /// @param x where its left edge stands; what lies outside is cut
    /// @param y where its upper edge stands
    void place(int width, int height, int shownWidth, int shownHeight, int x, int y, int rgb) throws NotTaken {
        call("place", width, height, shownWidth, shownHeight, x, y, rgb);
    }

    /// Whether any of what was decoded can be seen through.
    boolean seenThrough() throws NotTaken {
        return call("clear") != 0;
    }

    /// What was decoded, at a size no larger than that.
    byte[] encode(int width, int height, Format format, int quality) throws NotTaken {
        int at = call("encode", width, height, format.number, quality);
        return instance.memory().readBytes(at, call("encoded_length"));
    }

    private int call(String name, long... arguments) throws NotTaken {
        try {
            long[] results = instance.export(name).apply(arguments);
            return results == null || results.length == 0 ? 0 : (int) results[0];
        } catch (ChicoryException | StackOverflowError ended) {
            throw why(ended);
        } catch (OutOfMemoryError exhausted) {
            throw tooMuchMemory();
        }
    }

    private NotTaken why(Throwable ended) throws NotTaken {
        if (Thread.interrupted()) {
            return new NotTaken(
                    "upload-too-slow",
                    "making this picture anew takes too long: save it smaller, or in another format");
        }
        int problem =
                instance.memory().readInt((int) instance.export("problem_at").apply()[0]);
        return switch (problem) {
            case 2 ->
                new NotTaken(
                        "upload-cut-short",
                        "the file ends too early: a part of it is missing, so upload it again from where it is whole");
            case 3 -> tooMuchMemory();
            case 4 ->
                new NotTaken(
                        "upload-not-supported",
                        "this is a kind of the format that browsers do not show: export it as a plain JPEG or PNG");
            default ->
                new NotTaken(
                        "upload-broken",
                        "the file is damaged and cannot be read as a picture",
                        Map.of("ended", String.valueOf(ended.getMessage())));
        };
    }

    private static NotTaken tooMuchMemory() {
        return new NotTaken(
                "upload-too-much-memory",
                "the picture takes too much memory to be made anew: save it smaller, or as a JPEG or PNG that is neither progressive nor interlaced");
    }

    private int word(int address, int index) {
        return instance.memory().readInt(address + WORD * index);
    }
}
