package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Takes uploads: finds out what they are and makes of them what is kept. Some at once, some wait, the
/// rest is refused as `upload-busy`. Thread safe.
public final class Intake {
    private static final int WAITING = 6;
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Limits limits;
    private final Semaphore places;

    public Intake(Limits limits, int atOnce) {
        this.limits = limits;
        this.places = new Semaphore(atOnce, true);
    }

    /// @param name what the file was called: nothing depends on it, an author is told when it lies
    public Taken take(byte[] file, String name) throws NotTaken {
        if (file.length == 0) {
            throw new NotTaken("upload-empty", "the file is empty");
        }
        FileType type = FileType.of(file);
        List<Taken.Note> notes = new ArrayList<>();
        if (type != FileType.UNKNOWN && !type.suits(name)) {
            notes.add(new Taken.Note(
                    "name-differs", "its name says otherwise, but this is %s, and was taken as such".formatted(type)));
        }
        return switch (type) {
            case JPEG, PNG, GIF, WEBP, BMP, TIFF, AVIF -> picture(file, type, notes);
            case SVG -> drawing(file, notes);
            case PDF -> document(file, notes);
            case UNKNOWN -> throw unknown(file);
        };
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
        List<Asset.File> files = List.of(new Asset.File("file.pdf", 0, 0, file.length));
        return new Taken(Asset.Kind.DOCUMENT, 0, 0, files, Map.of("file.pdf", file), notes);
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
