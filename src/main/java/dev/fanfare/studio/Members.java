package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The members of a small JSON object that somebody sent. What cannot be accepted is a `Refusal`.
record Members(JsonNode object) {
    static Members of(byte @Nullable [] body) {
        return new Members(Drafts.json(body));
    }

    /// A text that must be there.
    String text(String name) {
        return optional(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new Refusal(Problem.of(
                                "member-missing",
                                422,
                                "A member is missing",
                                "the body needs '%s', a string".formatted(name))
                        .with("member", name)));
    }

    /// An object that may be left out.
    Optional<JsonNode> optionalObject(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw wrong(name, "an object");
        }
        return Optional.of(value);
    }

    /// A text that may be left out.
    Optional<String> optional(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name, "a text");
        }
        return Optional.of(value.asText());
    }

    private static Refusal wrong(String name, String expected) {
        return new Refusal(Problem.of(
                        "wrong-member",
                        422,
                        "A member is of the wrong type",
                        "the member '%s' is wrong; expected %s".formatted(name, expected))
                .with("member", name));
    }
}
