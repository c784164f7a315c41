package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Takes uploads: finds out what they are and makes of them what is kept. Some at once, some wait, the
/// rest is refused as `upload-busy`. Thread safe.
public final class Intake {
    private static final int HEAD = 4096;
    private static final int WAITING = 6;
    /// An index is read into memory, which a few may take up at once.
    private static final int VIDEOS_AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Limits limits;
    private final Semaphore places;
    private final Semaphore videos = new Semaphore(VIDEOS_AT_ONCE, true);

    public Intake(Limits limits, int atOnce) {
        this.limits = limits;
        this.places = new Semaphore(atOnce, true);
    }

    /// Whether a file that begins so is a video: those may be larger than others.
    public static boolean isVideo(byte[] head) {
        return FileType.isVideo(head);
    }

    /// @param upload where it lies; a video is read in parts
    /// @param name what the file was called: nothing depends on it, an author is told when it lies
    public Taken take(Path upload, String name) throws NotTaken, IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(upload)) {
            head = in.readNBytes(HEAD);
        }
        if (!isVideo(head)) {
            return take(Files.readAllBytes(upload), name);
        }
        List<Taken.Note> notes = named(FileType.of(head), name);
        videos.acquireUninterruptibly();
        try {
            return Videos.take(upload, notes);
        } finally {
            videos.release();
        }
    }

    /// @param file anything but a video
    public Taken take(byte[] file, String name) throws NotTaken {
        if (file.length == 0) {
            throw new NotTaken("upload-empty", "the file is empty");
        }
        FileType type = FileType.of(file);
        List<Taken.Note> notes = named(type, name);
        return switch (type) {
            case JPEG, PNG, GIF, WEBP, BMP, TIFF, AVIF -> picture(file, type, notes);
            case SVG -> drawing(file, notes);
            case PDF -> document(file, notes);
            case VTT -> Videos.captions(file, notes);
            case MP4, WEBM, UNKNOWN -> throw unknown(file);
        };
    }

    private static List<Taken.Note> named(FileType type, String name) {
        List<Taken.Note> notes = new ArrayList<>();
        if (type != FileType.UNKNOWN && !type.suits(name)) {
            notes.add(new Taken.Note(
                    "name-differs", "its name says otherwise, but this is %s, and was taken as such".formatted(type)));
        }
        return notes;
    }

    private static NotTaken unknown(byte[] file) {
        ForeignFile found = ForeignFile.of(file);
        return new NotTaken(
                "upload-unknown-type",
                found.message(),
                Map.of("found", found.name(), "advice", found.advice().word()));
    }

    private static Taken document(byte[] file, List<Taken.Note> notes) throws NotTaken {
        int tail = Math.min(file.length, 2048);
        String end = new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new NotTaken("upload-cut-short", "the document ends too early: a part of it is missing");
        }
        return Taken.asItCame(Asset.Kind.DOCUMENT, new Asset.File("file.pdf", 0, 0, file.length), notes);
    }

    private Taken picture(byte[] file, FileType type, List<Taken.Note> notes) throws NotTaken {
        enter();
        try (Deadline _ = new Deadline(limits.time())) {
            Codec codec = new Codec(file, limits.memory());
            Codec.Look look = codec.look();
            limits.check(look);
            if (look.several()) {
                notes.add(
                        type == FileType.TIFF
                                ? new Taken.Note("first-page", "it has several pages; only the first is kept")
                                : new Taken.Note("first-frame", "it moves; only its first frame is kept"));
            }
            return Variants.of(codec, look, notes);
        } finally {
            places.release();
        }
    }

    private Taken drawing(byte[] file, List<Taken.Note> notes) throws NotTaken {
        enter();
        try (Deadline _ = new Deadline(limits.time())) {
            return SvgDrawing.take(file, notes, limits);
        } finally {
            places.release();
        }
    }

    private void enter() throws NotTaken {
        try {
            if (places.getQueueLength() < WAITING && places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new NotTaken("upload-busy", "the server makes other pictures anew just now: try again in a moment");
    }
}
