package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is kept of an upload.
///
/// @param contents the bytes of each file, by the file's name
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

    /// Something that is not as it was in the upload.
    ///
    /// @param kind a word that programs know
    public record Note(String kind, String message) {}

    static Map<String, byte[]> none() {
        return new LinkedHashMap<>();
    }
}
