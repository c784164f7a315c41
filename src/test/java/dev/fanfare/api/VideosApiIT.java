package dev.fanfare.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/// Videos and subtitles, on the packaged server.
@QuarkusIntegrationTest
@WithTestResource(FreshServer.class)
@Tag("rest")
class VideosApiIT extends VideosApiTest {}
