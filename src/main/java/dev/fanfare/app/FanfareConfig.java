package dev.fanfare.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an operator can set of the whole server; the environment variables stand in the README.
@ConfigMapping(prefix = "fanfare")
public interface FanfareConfig {
    /// The folder that holds everything this server remembers.
    @WithDefault("data")
    Path data();

    /// The token of the studio API. Without it one is made at first start and printed once.
    Optional<String> adminToken();

    /// What visitors' cookies are signed with, at least 32 characters. Without it one is made in
    /// the data folder. Servers that share their visitors need the same.
    Optional<String> secret();

    /// Folders with further components, beside the core set.
    Optional<List<Path>> components();

    /// Folders with further page templates.
    Optional<List<Path>> templates();

    /// Whether anybody who reaches a server without accounts may make its first one, the owner's.
    /// Otherwise that takes the token.
    @WithDefault("true")
    boolean firstRun();

    /// Whether an empty data folder begins with the demo campaign, published at `/gala`.
    @WithDefault("true")
    boolean demo();
}
