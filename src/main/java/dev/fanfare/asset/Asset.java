package dev.fanfare.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// An image, a video or a file of the library. It never changes but for its texts, and the cards that are made of it.
///
/// @param id the first 32 hex digits of the SHA-256 over what was uploaded
/// @param title what people call it; the name of the file it came in, at first
/// @param alt what it shows, for those who do not see it; empty when nobody said so yet
/// @param width in pixels, as it is seen; 0 for a document
/// @param bytes how large the upload was
/// @param createdBy who uploaded it; empty when that is not known
/// @param files what is sent of it, never empty
public record Asset(
        String id,
        Kind kind,
        String title,
        String alt,
        int width,
        int height,
        long bytes,
        Instant createdAt,
        String createdBy,
        List<File> files) {
    private static final int ID_BYTES = 16;
    private static final int PART = 64 * 1024;

    public Asset {
        files = List.copyOf(files);
    }

    /// The id of an upload: the same bytes always have the same.
    public static String idOf(Path upload) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(upload)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    public static String idOf(byte[] upload) {
        return HexFormat.of().formatHex(sha256().digest(upload), 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// What an asset is, and so what is made of it.
    public enum Kind {
        /// An opaque picture: WebP and JPEG of several widths.
        PHOTO,
        /// A picture that can be seen through in places: WebP and PNG of several widths.
        CUTOUT,
        /// SVG, sanitised.
        DRAWING,
        /// PDF, as it came.
        DOCUMENT,
        /// MP4 or WebM, as it came.
        VIDEO,
        /// WebVTT, as it came.
        CAPTIONS
    }

    /// One of the files an asset is kept as.
    ///
    /// @param name such as `960.webp`
    /// @param width 0 for a document
    /// @param videoInfo what is known of a video; nothing of any other file
    public record File(String name, int width, int height, long bytes, VideoInfo videoInfo) {
        public File(String name, int width, int height, long bytes) {
            this(name, width, height, bytes, VideoInfo.NONE);
        }

        public String extension() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /// The files of a format, narrowest first.
    public List<File> files(String extension) {
        return files.stream()
                .filter(file -> file.extension().equals(extension))
                .sorted(Comparator.comparingInt(File::width))
                .toList();
    }

    /// The file of a format that is at least this wide, or else the widest.
    public Optional<File> file(String extension, int width) {
        List<File> all = files(extension);
        return all.stream()
                .filter(file -> file.width() >= width)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /// The format that every browser shows.
    public String plainFormat() {
        return switch (kind) {
            case PHOTO -> "jpg";
            case CUTOUT -> "png";
            case DRAWING -> "svg";
            case DOCUMENT -> "pdf";
            case VIDEO -> files.getFirst().extension();
            case CAPTIONS -> "vtt";
        };
    }

    /// What is known of a video; nothing of any other asset.
    public VideoInfo videoInfo() {
        return files.getFirst().videoInfo();
    }

    /// Whether it is shown as a picture.
    public boolean isPicture() {
        return switch (kind) {
            case PHOTO, CUTOUT, DRAWING -> true;
            case DOCUMENT, VIDEO, CAPTIONS -> false;
        };
    }

    /// Where one of its files is sent from.
    public String path(File file) {
        return AssetReference.MEDIA + id + "/" + file.name();
    }

    public Asset withTexts(String newTitle, String newAlt) {
        return new Asset(id, kind, newTitle, newAlt, width, height, bytes, createdAt, createdBy, files);
    }
}
