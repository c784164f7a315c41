package dev.fanfare.action.script;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What an operator can set of scripts.
@ConfigMapping(prefix = "fanfare.script")
public interface ScriptConfig {
    /// Longest a script may run before it is ended.
    @WithDefault("1s")
    Duration timeout();

    /// The most memory scripts may fill before they are ended.
    @WithDefault("96m")
    MemorySize memory();

    /// The program that runs scripts. Without it, `fanfare-script` or the folder `script` beside the
    /// server.
    Optional<Path> command();
}
