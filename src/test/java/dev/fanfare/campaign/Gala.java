package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A campaign with everything in it: register, quiz, draw.
final class Gala {
    private Gala() {}

    /// A fresh copy, free of findings, that a test may change.
    static ObjectNode document() {
        return (ObjectNode) resource("/campaigns/gala.json");
    }

    static JsonNode resource(String name) {
        return Json.sound(bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Gala.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
