package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Addresses;
import dev.fanfare.component.PageReader;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Checks that belong to more than one kind of resource.
final class Gates {
    private Gates() {}

    /// Every gate names something that is there.
    static void check(JsonNode document, JsonNode requires, Pointer at, Findings findings) {
        for (int i = 0; i < requires.size(); i++) {
            String gate = requires.path(i).asText();
            String[] parts = gate.split(":", 3);
            String kind = parts[0];
            if (parts.length == 1) {
                continue;
            }
            JsonNode known = document.path("resources")
                    .path(kind.equals("quiz") ? "quizzes" : kind + "s")
                    .path(parts[1]);
            if (known.isMissingNode()) {
                unknown(kind, parts[1], "a %s of the campaign".formatted(kind), at, i, findings);
            } else if (parts.length == 3 && !milestones(known).contains(parts[2])) {
                unknown("milestone", parts[2], "a milestone of '%s'".formatted(parts[1]), at, i, findings);
            }
        }
    }

    private static Set<String> milestones(JsonNode checkin) {
        Set<String> ids = new HashSet<>();
        checkin.path("milestones")
                .forEach(milestone -> ids.add(milestone.path("id").asText()));
        return ids;
    }

    private static void unknown(String kind, String name, String expected, Pointer at, int index, Findings findings) {
        findings.unfinished(
                at.at(index),
                "unknown-" + kind,
                expected,
                "'%s' requires the %s '%s', which is not there; expected %s".formatted(at, kind, name, expected),
                Map.of("name", name));
    }

    /// When something opens, it closes later.
    static void window(String kind, String name, JsonNode resource, Pointer at, Findings findings) {
        try {
            Campaign.Window window = CampaignReader.window(resource);
            if (!window.opens().isBefore(window.closes())) {
                findings.broken(
                        at.at("closes"),
                        "window-order",
                        "an instant after opens",
                        "the %s '%s' closes at %s but opens at %s; expected it to close after it opens"
                                .formatted(kind, name, window.closes(), window.opens()));
            }
        } catch (DateTimeException _) {
            // the schema says so
        }
    }

    /// The picture of something leads where a page may lead.
    static void picture(String what, JsonNode image, Pointer at, Findings findings) {
        Addresses.forbiddenScheme(image.asText(), false)
                .ifPresent(scheme -> findings.unfinished(
                        at,
                        "link-scheme",
                        Addresses.expected(false),
                        "the picture of %s has the scheme '%s'; expected %s"
                                .formatted(what, scheme, Addresses.expected(false)),
                        Map.of("name", scheme)));
    }

    /// What a visitor reads is there.
    static void text(JsonNode text, String rule, String what, Pointer at, Findings findings) {
        if (PageReader.text(text).isBlank()) {
            String expected = rule.equals("title-missing") ? "a title" : "a text";
            findings.unfinished(at, rule, expected, "%s has none; expected %s".formatted(what, expected));
        }
    }

    /// No two items of a list have the same id.
    static void ids(JsonNode list, String member, String rule, Pointer at, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.path(i).path(member);
            if (id.isTextual() && !seen.add(id.textValue())) {
                findings.broken(
                        at.at(i).at(member),
                        rule,
                        "every %s once".formatted(member),
                        "the %s '%s' is there twice; expected every one once".formatted(member, id.textValue()),
                        Map.of("name", id.textValue()));
            }
        }
    }
}
