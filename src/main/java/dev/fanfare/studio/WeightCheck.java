package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import dev.fanfare.render.BrokenTemplate;
import dev.fanfare.render.ReleaseRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;

/// Checks what a page weighs as it is sent: everything it needs is in its one document, but for its
/// pictures.
public final class WeightCheck {
    /// What a slow phone network carries in about a second.
    static final int BUDGET = 64 * 1024;

    private final Function<JsonNode, Campaign> read;
    private final ReleaseRenderer renderer;

    /// @param read makes of a document without findings that stop it the campaign it is published as
    public WeightCheck(Function<JsonNode, Campaign> read, ReleaseRenderer renderer) {
        this.read = read;
        this.renderer = renderer;
    }

    /// @param document can be published
    List<Finding> check(JsonNode document) {
        Campaign campaign = read.apply(document);
        Findings findings = new Findings();
        for (String page : campaign.pages().keySet()) {
            int weight = campaign.locales().stream()
                    .mapToInt(locale -> weight(campaign, new PageKey(page, locale, PageKey.ORIGINAL)))
                    .max()
                    .orElse(0);
            if (weight > BUDGET) {
                findings.warning(
                        Pointer.ROOT.at("pages").at(page),
                        "page-heavy",
                        "at most %d KiB".formatted(BUDGET / 1024),
                        "page '%s' weighs %d KiB as it is sent; expected at most %d"
                                .formatted(page, weight / 1024, BUDGET / 1024),
                        Map.of("size", weight / 1024, "most", BUDGET / 1024));
            }
        }
        return findings.list();
    }

    private int weight(Campaign campaign, PageKey key) {
        try {
            return compressed(renderer.html(campaign, key).getBytes(StandardCharsets.UTF_8));
        } catch (BrokenTemplate broken) {
            return 0;
        }
    }

    private static int compressed(byte[] plain) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] rest = new byte[8192];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(rest);
            }
            return length;
        }
    }
}
