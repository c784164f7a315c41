package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is kept of an upload.
///
/// @param contents the bytes of each file, by the file's name; empty where the upload itself is kept
/// @param notes what an author should know of it
public record Taken(
        Asset.Kind kind,
        int width,
        int height,
        List<Asset.File> files,
        Map<String, byte[]> contents,
        List<Note> notes) {
    public Taken {
        files = List.copyOf(files);
        contents = Map.copyOf(contents);
        notes = List.copyOf(notes);
    }

    /// What is kept as it came: the upload itself is its only file.
    static Taken asItCame(Asset.Kind kind, Asset.File file, List<Note> notes) {
        return new Taken(kind, file.width(), file.height(), List.of(file), Map.of(), notes);
    }

    /// Whether the upload itself is what is kept.
    public boolean isAsItCame() {
        return contents.isEmpty();
    }

    /// Something that is not as it was in the upload.
    ///
    /// @param kind a word that programs know
    /// @param details what the message counts, if anything
    public record Note(String kind, String message, List<Detail> details) {
        public Note {
            details = List.copyOf(details);
        }

        Note(String kind, String message) {
            this(kind, message, List.of());
        }
    }

    /// One of the things that a note is about.
    ///
    /// @param what a word that programs know, or a name from the file
    public record Detail(String what, int count) {}

    static Map<String, byte[]> none() {
        return new LinkedHashMap<>();
    }
}
