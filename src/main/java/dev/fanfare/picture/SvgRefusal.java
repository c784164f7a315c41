package dev.fanfare.picture;

import java.util.Locale;
import java.util.Map;

/// Why a drawing is not taken.
enum SvgRefusal {
    TOO_LARGE("the drawing is too large: simplify it, or export it as PNG or WebP"),
    TOO_DEEP("the drawing is nested too deeply, or holds itself: simplify it"),
    TOO_MANY_PARTS("the drawing comes to too many elements: simplify it, or export it as PNG or WebP"),
    NO_SIZE("the drawing does not say how large it is: give its svg element a viewBox"),
    ENCODING("the drawing's text cannot be read: save it as UTF-8"),
    ENTITIES("the drawing declares entities that load something, or that grow when they are written out: export it as"
            + " plain SVG");

    private final String message;

    SvgRefusal(String message) {
        this.message = message;
    }

    NotTaken notTaken() {
        return new NotTaken(
                "upload-svg-refused",
                message,
                Map.of("why", name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
