package dev.fanfare.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/// The same of the packaged server.
@QuarkusIntegrationTest
@WithTestResource(FreshServer.class)
@Tag("rest")
class AddressesApiIT extends AddressesApiTest {}
