package dev.fanfare.picture;

import java.util.ArrayList;
import java.util.List;

/// Tells an author what became of a picture's colours.
final class ColourNotes {
    private ColourNotes() {}

    static List<Taken.Note> of(Codec.Told told) {
        List<Taken.Note> notes = new ArrayList<>();
        String profile = told.profile().isEmpty() ? "its profile" : told.profile();
        switch (told.colours()) {
            case PLAIN -> {
                // nothing changed
            }
            case CONVERTED ->
                notes.add(new Taken.Note(
                        "colours-converted",
                        "its colours were converted from '%s' to those of every screen (sRGB)".formatted(profile),
                        List.of(new Taken.Detail(profile, 1))));
            case UNREADABLE ->
                notes.add(new Taken.Note(
                        "profile-unreadable",
                        "its colour profile cannot be read, so its colours may look different: export it as sRGB"));
            case GUESSED ->
                notes.add(
                        new Taken.Note(
                                "inks-without-profile",
                                "it is made for print (CMYK) and has no colour profile, so its colours may look different: export it as RGB"));
        }
        if (told.bright()) {
            notes.add(new Taken.Note(
                    "brightness-limited", "it is brighter than screens are (HDR): what is above white became white"));
        }
        return notes;
    }
}
