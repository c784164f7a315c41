package dev.fanfare.site;

import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.RenderedPage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/// A bundle of pages in a file that is mapped into memory and sent from there: nothing of it is
/// parsed but a small index. A file is put in place whole and never changed afterwards.
///
/// The layout, in network byte order: `FANPAGE2`, the length of the index, its CRC-32, the index,
/// then the bodies. Places in the index count from the first body.
final class PageFile {
    private static final byte[] MAGIC = "FANPAGE2".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MAGIC.length + 2 * Integer.BYTES;

    private PageFile() {}

    /// Writes a bundle under a name of its own and moves it to `file` when it is on disk.
    static void write(Path file, PageBundle bundle) throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        List<byte[]> bodies = new ArrayList<>();
        writeIndex(new DataOutputStream(index), bundle, bodies);
        Path partial = file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ".part");
        try (FileChannel channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            write(channel, head(index.toByteArray()));
            write(channel, ByteBuffer.wrap(index.toByteArray()));
            for (byte[] body : bodies) {
                write(channel, ByteBuffer.wrap(body));
            }
            channel.force(true);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The pages of a file by their key, sent from the file itself.
    ///
    /// @throws IOException when there is no such file, or its index is not as it was written
    static Map<String, PageSet> map(Path file) throws IOException {
        ByteBuffer bytes;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto())
                    .asByteBuffer();
        }
        try {
            return read(bytes, index(bytes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException damaged) {
            throw new IOException(file + " is damaged", damaged);
        }
    }

    private static void writeIndex(DataOutputStream index, PageBundle bundle, List<byte[]> bodies) throws IOException {
        writeText(index, bundle.slug());
        index.writeInt(bundle.locales().size());
        for (String locale : bundle.locales()) {
            writeText(index, locale);
        }
        index.writeInt(bundle.weights().size());
        for (Map.Entry<String, Integer> weight : bundle.weights().entrySet()) {
            writeText(index, weight.getKey());
            index.writeInt(weight.getValue());
        }
        index.writeInt(bundle.pages().size());
        int next = 0;
        for (Map.Entry<PageKey, RenderedPage> page : bundle.pages().entrySet()) {
            writeText(index, page.getKey().page());
            writeText(index, page.getKey().variant());
            writeText(index, page.getKey().locale());
            writeText(index, page.getValue().etag());
            writeText(index, page.getValue().policy());
            index.writeBoolean(page.getValue().quick());
            for (SentPage.Encoding encoding : SentPage.Encoding.values()) {
                byte[] body = encoding.of(page.getValue());
                index.writeInt(next);
                index.writeInt(body.length);
                bodies.add(body);
                next = Math.addExact(next, body.length);
            }
        }
    }

    private static ByteBuffer head(byte[] index) {
        return ByteBuffer.allocate(HEAD)
                .put(MAGIC)
                .putInt(index.length)
                .putInt(checksum(ByteBuffer.wrap(index)))
                .flip();
    }

    private static ByteBuffer index(ByteBuffer file) {
        byte[] magic = new byte[MAGIC.length];
        file.get(magic);
        int length = file.getInt();
        int expected = file.getInt();
        ByteBuffer index = file.slice(HEAD, length);
        if (!java.util.Arrays.equals(magic, MAGIC) || checksum(index.duplicate()) != expected) {
            throw new IllegalArgumentException("not what was written");
        }
        return index;
    }

    private static Map<String, PageSet> read(ByteBuffer file, ByteBuffer index) {
        int bodies = HEAD + index.limit();
        String slug = readText(index);
        List<String> locales = new ArrayList<>();
        for (int count = index.getInt(); count > 0; count--) {
            locales.add(readText(index));
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int count = index.getInt(); count > 0; count--) {
            weights.put(readText(index), index.getInt());
        }
        Map<String, Map<String, Map<String, SentPage>>> byPage = new HashMap<>();
        for (int count = index.getInt(); count > 0; count--) {
            byPage.computeIfAbsent(readText(index), _ -> new HashMap<>())
                    .computeIfAbsent(readText(index), _ -> new HashMap<>())
                    .put(readText(index), page(file, bodies, index));
        }
        Map<String, PageSet> sets = new HashMap<>();
        byPage.forEach((page, byVariant) -> sets.put(page, new PageSet(slug, locales, weights, byVariant)));
        return sets;
    }

    private static SentPage page(ByteBuffer file, int bodies, ByteBuffer index) {
        SentPage page = new SentPage(readText(index), readText(index), index.get() != 0);
        for (SentPage.Encoding encoding : SentPage.Encoding.values()) {
            int start = index.getInt();
            page.add(encoding, file.slice(bodies + start, index.getInt()));
        }
        return page;
    }

    private static void writeText(DataOutputStream index, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        index.writeInt(bytes.length);
        index.write(bytes);
    }

    private static String readText(ByteBuffer index) {
        int length = index.getInt();
        String text = StandardCharsets.UTF_8
                .decode(index.slice(index.position(), length))
                .toString();
        index.position(index.position() + length);
        return text;
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
