package dev.fanfare.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.RenderedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// How finished pages are made ready to be sent.
class RenderingTest {
    private static final String HTML = page(0);

    @Test
    void aPageThatHurriesIsTheSamePage() throws IOException {
        RenderedPage quick = Rendering.quick(HTML, "policy", Map.of());

        RenderedPage smallest = Rendering.smallest(quick);

        assertThat(quick.quick()).isTrue();
        assertThat(smallest.quick()).isFalse();
        assertThat(smallest.etag()).isEqualTo(quick.etag());
        assertThat(smallest.policy()).isEqualTo("policy");
        assertThat(new String(smallest.html(), UTF_8)).isEqualTo(HTML);
        assertThat(unzipped(quick)).isEqualTo(HTML);
        assertThat(unzipped(smallest)).isEqualTo(HTML);
        assertThat(smallest.gzip().length).isLessThanOrEqualTo(quick.gzip().length);
        assertThat(smallest.brotli().length).isLessThanOrEqualTo(quick.brotli().length);
    }

    @Test
    void aPageThatComesOutTheSameIsTakenAsItIs() {
        RenderedPage before = Rendering.of(HTML, "policy");
        Map<String, RenderedPage> known = Map.of(before.etag(), before);

        assertThat(Rendering.quick(HTML, "policy", known)).isSameAs(before);
        assertThat(Rendering.quick(page(1), "policy", known)).isNotSameAs(before);
        assertThat(Rendering.quick(HTML, "another policy", known).policy()).isEqualTo("another policy");
    }

    @Test
    void whatIsSmallAlreadyIsNotCompressedAgain() {
        RenderedPage page = Rendering.of(HTML, "policy");

        assertThat(Rendering.smallest(page)).isSameAs(page);
    }

    private static String page(int seed) {
        StringBuilder html = new StringBuilder("<!doctype html><title>Gala</title>");
        for (int i = 0; i < 500; i++) {
            html.append("<p class=\"line\">").append((i * 7919 + seed) % 613).append("</p>");
        }
        return html.toString();
    }

    private static String unzipped(RenderedPage page) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(page.gzip()))) {
            return new String(gzip.readAllBytes(), UTF_8);
        }
    }
}
