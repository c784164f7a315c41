package dev.fanfare.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Files that the build puts beside this room's classes.
final class Bundled {
    private Bundled() {}

    static byte[] bytes(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream("/dev/fanfare/render/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build did not make dev/fanfare/render/" + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
