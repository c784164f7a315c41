package dev.fanfare.studio.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;

/// What resources are called.
///
/// @param before the resources on the air, as JSON
/// @param after those of the draft
record Titles(JsonNode before, JsonNode after) {
    /// The newest title; the id where there is none.
    String of(String kind, String id) {
        String newest = title(after.path(kind).path(id));
        String known = newest.isEmpty() ? title(before.path(kind).path(id)) : newest;
        return known.isEmpty() ? id : known;
    }

    private static String title(JsonNode resource) {
        return PageReader.text(resource.path("title")).fallback();
    }
}
