package dev.fanfare.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One answer of the kind `application/problem+json`.
///
/// @param kind names the problem in kebab-case; its `type` is `urn:fanfare:problem:{kind}`
/// @param status HTTP status
/// @param title what kind of problem it is: the same words every time
/// @param detail what was wrong this time and what to do about it
/// @param members further members, JSON values as plain Java
public record Problem(String kind, int status, String title, String detail, Map<String, Object> members) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static Problem of(String kind, int status, String title, String detail) {
        return new Problem(kind, status, title, detail, Map.of());
    }

    /// The same problem with one more member.
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(kind, status, title, detail, more);
    }

    /// The body, UTF-8.
    public byte[] body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:fanfare:problem:" + kind);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.putAll(members);
        try {
            return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem's members are plain JSON values", impossible);
        }
    }
}
