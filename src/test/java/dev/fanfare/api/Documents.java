package dev.fanfare.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Campaign documents to test with. Every call gives a fresh copy.
final class Documents {
    private Documents() {}

    /// The demo under another slug: register, quiz, wheel.
    static ObjectNode gala(String slug) {
        return template("gala-quiz-draw", slug);
    }

    /// A landing page with a lead form.
    static ObjectNode launch(String slug) {
        return template("product-launch", slug);
    }

    /// One page with one heading.
    static ObjectNode poster(String slug, String heading) {
        return parse("""
            {"format":"campaign/3","slug":"%s","title":"Poster","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"Poster","description":"A poster","content":[
               {"id":"h1","type":"core/heading","props":{"text":"%s","level":"h1"}}]}}}
            """.formatted(slug, heading));
    }

    /// A gala whose quiz anybody passes and whose only prize everybody wins while it lasts.
    static ObjectNode generous(String slug, int stock) {
        ObjectNode gala = gala(slug);
        ObjectNode quiz = (ObjectNode) gala.at("/resources/quizzes/gala");
        quiz.put("pass", 0);
        ObjectNode pool = (ObjectNode) gala.at("/resources/pools/main");
        pool.set("prizes", parse("""
            [{"id":"mug","title":{"zh-CN":"马克杯","en":"Gala mug"},"stock":%d,"odds":1}]
            """.formatted(stock)));
        ((ObjectNode) node(gala, "w1").path("props")).set("segments", parse("""
            [{"shows":"consolation"},{"shows":"prize:mug"},{"shows":"consolation"},{"shows":"prize:mug"}]
            """));
        return gala;
    }

    /// The node with this id, wherever it stands.
    static ObjectNode node(JsonNode document, String id) {
        for (JsonNode parent : document.findParents("id")) {
            if (parent.path("id").asText().equals(id) && parent.has("type")) {
                return (ObjectNode) parent;
            }
        }
        throw new IllegalArgumentException("no node " + id);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T extends JsonNode> T parse(String json) {
        @SuppressWarnings("unchecked")
        T parsed = (T) Json.sound(json);
        return parsed;
    }

    private static ObjectNode template(String name, String slug) {
        ObjectNode document = (ObjectNode) Json.sound(file(Path.of("page-templates", name, "campaign.json")));
        return document.put("slug", slug);
    }

    private static byte[] file(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
