package dev.fanfare.picture.video;

/// No browser plays this file.
public final class Unplayable extends Exception {
    /// Why not.
    public enum Reason {
        /// A part of it is missing.
        CUT_SHORT,
        /// It contradicts itself.
        BROKEN,
        /// It is a container that browsers do not read.
        CONTAINER,
        /// Its pictures are in a format that browsers do not know.
        CODEC,
        /// It is locked.
        ENCRYPTED,
        /// It has no pictures.
        NO_PICTURES
    }

    private final Reason reason;
    private final String name;

    Unplayable(Reason reason, String name) {
        super("%s: %s".formatted(reason, name), null, false, false);
        this.reason = reason;
        this.name = name;
    }

    public Reason reason() {
        return reason;
    }

    /// Of the container or the codec; empty for the other reasons.
    public String name() {
        return name;
    }
}
