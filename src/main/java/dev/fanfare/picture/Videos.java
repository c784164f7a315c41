package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.VideoInfo;
import dev.fanfare.picture.video.Unplayable;
import dev.fanfare.picture.video.VideoFile;
import dev.fanfare.picture.video.WebVtt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes videos and subtitles, which are kept as they came.
final class Videos {
    private Videos() {}

    static Taken take(Path upload, List<Taken.Note> notes) throws NotTaken, IOException {
        VideoFile video;
        try {
            video = VideoFile.read(upload);
        } catch (Unplayable unplayable) {
            throw refusal(unplayable);
        }
        Asset.File file = new Asset.File(
                "file." + video.extension(), video.width(), video.height(), Files.size(upload), video.info());
        List<Taken.Note> told = new ArrayList<>(notes);
        told.addAll(notes(video.info()));
        return Taken.asItCame(Asset.Kind.VIDEO, file, told);
    }

    private static List<Taken.Note> notes(VideoInfo info) {
        List<Taken.Note> notes = new ArrayList<>();
        List<String> limited = info.notEverywhere();
        if (!limited.isEmpty()) {
            notes.add(new Taken.Note(
                    "not-everywhere",
                    "not every browser plays %s; MP4 of H.264 and AAC is played everywhere"
                            .formatted(String.join(", ", limited)),
                    limited.stream().map(name -> new Taken.Detail(name, 1)).toList()));
        }
        if (info.startsLate()) {
            notes.add(
                    new Taken.Note(
                            "starts-late",
                            "its index stands at its end, so that it starts late; export it for the web, or with 'fast start'"));
        }
        return notes;
    }

    private static NotTaken refusal(Unplayable unplayable) {
        String name = unplayable.name();
        return switch (unplayable.reason()) {
            case CUT_SHORT -> new NotTaken("upload-cut-short", "the video ends too early: a part of it is missing");
            case BROKEN -> new NotTaken("upload-broken", "the video is damaged: its index cannot be read");
            case ENCRYPTED -> new NotTaken("upload-encrypted", "the video is locked by its maker (DRM)");
            case NO_PICTURES -> new NotTaken("upload-no-pictures", "the file has sound alone, and no pictures");
            case CONTAINER, CODEC -> {
                ForeignFile found = new ForeignFile(name, ForeignFile.Advice.VIDEO);
                yield new NotTaken(
                        "upload-unknown-type",
                        found.message(),
                        Map.of("found", name, "advice", found.advice().word()));
            }
        };
    }

    static Taken captions(byte[] file, List<Taken.Note> notes) throws NotTaken {
        WebVtt captions = WebVtt.read(file)
                .orElseThrow(() -> new NotTaken(
                        "upload-wrong-encoding",
                        "the subtitles are not in UTF-8: save them as UTF-8 and upload them again"));
        if (captions.shown() == 0) {
            throw new NotTaken(
                    "upload-no-captions",
                    "there is no subtitle in it that browsers show: the first line has to be 'WEBVTT', and each subtitle"
                            + " needs a line such as '00:01.000 --> 00:04.000'");
        }
        List<Taken.Note> told = new ArrayList<>(notes);
        if (captions.passedOver() > 0) {
            told.add(new Taken.Note(
                    "captions-passed-over",
                    "browsers pass over %d of its subtitles, since their times are not written as they have to be"
                            .formatted(captions.passedOver()),
                    List.of(new Taken.Detail("subtitles", captions.passedOver()))));
        }
        return Taken.asItCame(Asset.Kind.CAPTIONS, new Asset.File("file.vtt", 0, 0, file.length), told);
    }
}
