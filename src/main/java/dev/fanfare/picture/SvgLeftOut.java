package dev.fanfare.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts what a drawing loses, and tells it.
final class SvgLeftOut {
    /// What is left out, in words, and whether the drawing may look different without it.
    enum Part {
        EVENT_HANDLERS("event handlers", false),
        SCRIPTS("scripts", false),
        LINKS("links to elsewhere", false),
        ANIMATION("animation", true),
        DOCUMENTS("embedded documents", true),
        PICTURES("embedded pictures and media", true),
        OUTSIDE_PARTS("parts and paint from elsewhere", true),
        OUTSIDE_STYLES("styles from elsewhere", true),
        FONTS("embedded fonts", true),
        FLOWED_TEXT("flowed text", true),
        STYLES("styles that are not known", true),
        ELEMENTS("elements that are not known", true);

        private final String text;
        private final boolean changesLook;

        Part(String text, boolean changesLook) {
            this.text = text;
            this.changesLook = changesLook;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final Map<String, Integer> fonts = new TreeMap<>();
    private boolean hasText;

    void add(Part part) {
        parts.merge(part, 1, Integer::sum);
    }

    /// A font that a text may be set in.
    void font(String family) {
        fonts.merge(family, 1, Integer::sum);
    }

    void text() {
        hasText = true;
    }

    List<Taken.Note> notes() {
        List<Taken.Note> notes = new ArrayList<>();
        if (!parts.isEmpty()) {
            notes.add(removed());
        }
        if (hasText && !fonts.isEmpty()) {
            notes.add(new Taken.Note(
                    "fonts",
                    "its texts are set in fonts that visitors may not have: %s; turn the texts into paths"
                            .formatted(String.join(", ", fonts.keySet())),
                    fonts.entrySet().stream()
                            .map(font -> new Taken.Detail(font.getKey(), font.getValue()))
                            .toList()));
        }
        return notes;
    }

    private Taken.Note removed() {
        String all = parts.entrySet().stream()
                .map(part -> part.getKey().text + " (" + part.getValue() + ")")
                .collect(Collectors.joining(", "));
        boolean differs = parts.keySet().stream().anyMatch(part -> part.changesLook);
        return new Taken.Note(
                "removed",
                differs
                        ? "left out, so that it may look different: " + all
                        : "left out, since a drawing needs none of it: " + all,
                parts.entrySet().stream()
                        .map(part -> new Taken.Detail(part.getKey().word(), part.getValue()))
                        .toList());
    }
}
