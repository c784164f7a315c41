package dev.fanfare.render;

import dev.fanfare.campaign.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Makes a finished document ready to be sent.
final class Rendering {
    private Rendering() {}

    /// The document's bytes, plain and compressed, with their entity tag.
    static RenderedPage of(String html, String policy) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Digest.sha256();
        digest.update(bytes);
        String etag = "\"" + Digest.brief(digest) + "\"";
        return new RenderedPage(bytes, Compression.gzip(bytes), Compression.brotli(bytes), etag, policy);
    }
}
