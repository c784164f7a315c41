package dev.fanfare.studio;

import java.text.Normalizer;

/// What an upload is called: its file's name, as something to read and never as a path.
final class AssetTitle {
    private static final int LONGEST = 120;

    private AssetTitle() {}

    /// @param name as it was sent: may hold folders, control characters, anything
    static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String title = clean(last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        return title.isEmpty() || title.matches("\\.+") ? "untitled" : title;
    }

    /// One line without anything that cannot be seen, no longer than a title may be.
    static String clean(String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\s]+", " ")
                .strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip();
    }
}
