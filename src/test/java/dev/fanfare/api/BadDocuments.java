package dev.fanfare.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Campaign documents that must not be kept, and the rule that forbids each.
final class BadDocuments {
    private BadDocuments() {}

    /// @param rule what the answer names
    record BadDocument(String name, String rule, Consumer<ObjectNode> spoil) {
        /// A spoilt copy of the gala.
        ObjectNode of(String slug) {
            ObjectNode document = Documents.gala(slug);
            spoil.accept(document);
            return document;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadDocument> all() {
        return Stream.concat(structure(), values());
    }

    private static Stream<BadDocument> structure() {
        return Stream.of(
                new BadDocument(
                        "unknown component",
                        "unknown-component",
                        document -> Documents.node(document, "title").put("type", "core/nothing")),
                new BadDocument(
                        "path traversal in a component name",
                        "schema-pattern",
                        document -> Documents.node(document, "title").put("type", "core/../../../../etc/passwd")),
                new BadDocument(
                        "path traversal in a pinned component",
                        "schema-propertyNames",
                        document -> document.putObject("components").put("../../etc/passwd", "1.0.0")),
                new BadDocument(
                        "a node in a slot that does not take it",
                        "slot-not-allowed",
                        document -> slot(document, "registerForm", "fields")
                                .add(Documents.<ObjectNode>parse(
                                        "{\"id\":\"x1\",\"type\":\"core/form\",\"props\":{}}"))),
                new BadDocument(
                        "a slot there is not",
                        "unknown-slot",
                        document -> Documents.node(document, "title")
                                .putObject("slots")
                                .putArray("cellar")
                                .addObject()
                                .put("id", "x2")
                                .put("type", "core/heading")
                                .putObject("props")
                                .put("text", "below")),
                new BadDocument("pages that send a visitor in a circle", "cyclic-goto", document -> {
                    enter(document, "home", "quiz");
                    enter(document, "quiz", "home");
                }),
                new BadDocument(
                        "a page that sends a visitor to itself",
                        "cyclic-goto",
                        document -> enter(document, "home", "home")),
                new BadDocument(
                        "an action there is not",
                        "unknown-action",
                        document -> press(document, "register").addObject().put("action", "server.shutdown")),
                new BadDocument(
                        "a command there is not",
                        "unknown-command",
                        document -> press(document, "register").addObject().put("command", "title.explode")),
                new BadDocument(
                        "an event there is not",
                        "unknown-event",
                        document -> Documents.node(document, "title")
                                .putObject("on")
                                .putArray("explode")
                                .addObject()
                                .put("refresh", true)),
                new BadDocument(
                        "the same id twice",
                        "duplicate-node",
                        document -> Documents.node(document, "step1").put("id", "step2")),
                new BadDocument(
                        "code where data belongs",
                        "schema-additional",
                        document -> Documents.node(document, "title").put("onclick", "alert(1)")));
    }

    private static Stream<BadDocument> values() {
        return Stream.of(
                new BadDocument(
                        "a prop of the wrong type",
                        "prop-type",
                        document -> props(document, "title").put("text", 5)),
                new BadDocument(
                        "a prop there is not",
                        "unknown-prop",
                        document -> props(document, "title").put("dangerouslySetInnerHTML", "<script>")),
                new BadDocument(
                        "a prop outside its list",
                        "prop-enum",
                        document -> props(document, "title").put("level", "h9")),
                new BadDocument(
                        "a number sent as a string",
                        "schema-type",
                        document -> quiz(document).put("pick", "5")),
                new BadDocument(
                        "a negative count",
                        "schema-minimum",
                        document -> quiz(document).put("seconds", -1)),
                new BadDocument(
                        "an answer beyond the choices",
                        "answer-range",
                        document -> ((ObjectNode) quiz(document).at("/questions/0"))
                                .putArray("answer")
                                .add(99)),
                new BadDocument(
                        "a negative answer",
                        "schema-minimum",
                        document -> ((ObjectNode) quiz(document).at("/questions/0"))
                                .putArray("answer")
                                .add(-1)),
                new BadDocument("a slug with NUL in it", "slug-differs", document -> document.put("slug", "a\0b")),
                new BadDocument("another slug", "slug-differs", document -> document.put("slug", "api")),
                new BadDocument(
                        "a key of 10,000 characters",
                        "schema-additional",
                        document -> document.put("k".repeat(10_000), 1)),
                new BadDocument(
                        "a style that breaks out",
                        "schema-pattern",
                        document -> ((ObjectNode) document.at("/theme/color/brand"))
                                .put("$value", "red;}body{background:url(//evil)")),
                new BadDocument(
                        "a time zone there is not",
                        "unknown-timezone",
                        document -> document.put("timezone", "../../etc/localtime")),
                new BadDocument(
                        "a window that closes before it opens",
                        "window-order",
                        document -> document.putObject("window")
                                .put("opens", "2027-01-02T00:00:00Z")
                                .put("closes", "2027-01-01T00:00:00Z")),
                new BadDocument("another format", "unknown-format", document -> document.put("format", "campaign/99")),
                new BadDocument("a list for an object", "schema-type", document -> document.putArray("pages")),
                new BadDocument(
                        "resources that hold anything else",
                        "schema-additional",
                        document -> ((ObjectNode) document.at("/resources")).putObject("secrets")));
    }

    private static void enter(ObjectNode document, String page, String target) {
        ((ObjectNode) document.at("/pages/" + page))
                .putObject("on")
                .putArray("enter")
                .addObject()
                .put("goto", target);
    }

    private static ObjectNode props(ObjectNode document, String id) {
        return (ObjectNode) Documents.node(document, id).path("props");
    }

    private static ArrayNode slot(ObjectNode document, String id, String slot) {
        return (ArrayNode) Documents.node(document, id).path("slots").path(slot);
    }

    private static ArrayNode press(ObjectNode document, String id) {
        return Documents.node(document, id).putObject("on").putArray("press");
    }

    private static ObjectNode quiz(ObjectNode document) {
        return (ObjectNode) document.at("/resources/quizzes/gala");
    }
}
