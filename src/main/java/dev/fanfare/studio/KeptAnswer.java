package dev.fanfare.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// An answer that a browser keeps: it asks whether what it has is still right, by an ETag of the content.
final class KeptAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TAG_BYTES = 16;

    private KeptAnswer() {}

    /// `304 Not Modified` when `known`, the request's `If-None-Match`, has this content; else the content.
    static <T> RestResponse<T> of(T content, @Nullable String known) {
        String tag = tag(content);
        boolean same = known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
        return (same
                        ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                        : RestResponse.ResponseBuilder.ok(content))
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /// Weak: the same content may be sent compressed or not.
    private static String tag(Object content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("the answers of the studio are JSON values", impossible);
        }
    }
}
