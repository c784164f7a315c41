package dev.fanfare.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The same of the packaged server.
@QuarkusIntegrationTest
@WithTestResource(FreshServer.class)
class AssetsApiIT extends AssetsApiTest {}
