package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Files that the build puts beside this room's classes.
final class Bundled {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bundled() {}

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static JsonNode json(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " is not JSON", broken);
        }
    }

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
