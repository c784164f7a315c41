package dev.fanfare.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/// A visitor's registration as the fact `registered` keeps it.
///
/// @param name what the visitor called themself; empty when the form asks for no name
/// @param form the form they used
public record Registration(String name, String form, Instant at) {
    public static Optional<Registration> of(Facts facts) {
        return facts.mark(FactNames.REGISTERED).map(Registration::read);
    }

    public Change.MarkOnce mark() {
        String value = Json.write(Json.object("name", name, "form", form, "at", at.toString()));
        return new Change.MarkOnce(FactNames.REGISTERED, value);
    }

    private static Registration read(String value) {
        JsonNode json = Json.read(value);
        return new Registration(
                json.path("name").asText(),
                json.path("form").asText(),
                Instant.parse(json.path("at").asText()));
    }
}
