package dev.fanfare.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.util.Map;

/// Reads the body of an action's request: `{"input":{…}}`, or nothing for no input.
final class PlayInput {
    private PlayInput() {}

    /// The input's members, JSON values as plain Java.
    ///
    /// @throws Refusal 400 for anything but such a body
    static Map<String, Object> read(byte[] body) {
        if (body.length == 0) {
            return Map.of();
        }
        JsonNode document = switch (Json.read(body)) {
            case Json.Reading.Read(JsonNode read) -> read;
            case Json.Reading.Refused(Finding finding) -> throw refused(finding.rule(), finding.message());
        };
        JsonNode input = document.path("input");
        if (!document.isObject() || !(input.isObject() || input.isMissingNode())) {
            throw refused("malformed-input", "the body should be {\"input\":{…}}");
        }
        return input.isMissingNode() ? Map.of() : Json.plain(input);
    }

    private static Refusal refused(String kind, String detail) {
        return new Refusal(Problem.of(kind, 400, "The request body cannot be read", detail));
    }
}
