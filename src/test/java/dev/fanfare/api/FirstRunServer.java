package dev.fanfare.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A server of its own, on which nobody has made an account yet.
public final class FirstRunServer implements QuarkusTestResourceLifecycleManager {
    private final FreshServer server = new FreshServer();

    @Override
    public Map<String, String> start() {
        return server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
