package dev.fanfare.render;

import dev.fanfare.campaign.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;

/// Makes finished documents ready to be sent.
public final class Rendering {
    private Rendering() {}

    /// The document's bytes, plain and compressed as well as the formats can, with their entity tag.
    static RenderedPage of(String html, String policy) {
        return compressed(Compression.BEST, html.getBytes(StandardCharsets.UTF_8), policy);
    }

    /// The document's bytes, compressed in a hurry; or as they are among pages that are known already.
    ///
    /// @param known pages by their entity tags
    static RenderedPage quick(String html, String policy, Map<String, RenderedPage> known) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        RenderedPage same = known.get(etag(bytes));
        return same != null
                        && Arrays.equals(same.html(), bytes)
                        && same.policy().equals(policy)
                ? same
                : compressed(Compression.QUICK, bytes, policy);
    }

    /// The same page in its smallest forms.
    public static RenderedPage smallest(RenderedPage page) {
        return page.quick()
                ? new RenderedPage(
                        page.html(),
                        shorter(page.gzip(), Compression.BEST.gzip(page.html())),
                        shorter(page.brotli(), Compression.BEST.brotli(page.html())),
                        page.etag(),
                        page.policy())
                : page;
    }

    private static byte[] shorter(byte[] quick, byte[] best) {
        return best.length < quick.length ? best : quick;
    }

    private static RenderedPage compressed(Compression how, byte[] bytes, String policy) {
        return new RenderedPage(
                bytes, how.gzip(bytes), how.brotli(bytes), etag(bytes), policy, how == Compression.QUICK);
    }

    private static String etag(byte[] bytes) {
        MessageDigest digest = Digest.sha256();
        digest.update(bytes);
        return "\"" + Digest.brief(digest) + "\"";
    }
}
