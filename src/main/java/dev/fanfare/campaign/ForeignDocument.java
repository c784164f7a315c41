package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says what a document is that is no campaign of ours. Nothing in it is read any further.
final class ForeignDocument {
    private static final Set<String> MEMBERS = Set.of(
            "format",
            "slug",
            "address",
            "title",
            "locales",
            "window",
            "timezone",
            "theme",
            "components",
            "pages",
            "resources",
            "i18n",
            "variants");
    private static final int MOST = 20;

    private ForeignDocument() {}

    /// @param format what is wrong with its format
    static List<Finding> findings(JsonNode document, Finding format) {
        List<Finding> findings = new ArrayList<>();
        String message = format.message() + kind(document);
        findings.add(format.told(message, format.severity()));
        document.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !MEMBERS.contains(name) && !name.startsWith("x-"))
                .limit(MOST)
                .forEach(name -> findings.add(foreign(name)));
        return findings;
    }

    private static Finding foreign(String name) {
        String pointer = Pointer.ROOT.at(name).text();
        return Finding.broken(
                pointer,
                "unknown-member",
                "only members of campaign/3",
                "'%s' is no member of a campaign and is not read; expected only members of campaign/3".formatted(name));
    }

    private static String kind(JsonNode document) {
        if (document.path("type").asText().equals("app")
                && document.path("items").isArray()) {
            return " (this looks like a tMagic page, which holds functions; functions are never run here)";
        }
        if (document.path("content").isArray() && document.has("root")) {
            return " (this looks like a Puck page)";
        }
        if (document.path("fields").isArray() && document.has("name")) {
            return " (this looks like a HeyForm template; its questions can be imported into a quiz)";
        }
        return "";
    }
}
