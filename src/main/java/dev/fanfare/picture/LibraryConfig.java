package dev.fanfare.picture;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The limits of the library.
@ConfigMapping(prefix = "fanfare.library")
public interface LibraryConfig {
    /// The largest picture or document that may be uploaded.
    @WithDefault("25M")
    MemorySize maxFileSize();

    /// The largest video that may be uploaded.
    @WithDefault("200M")
    MemorySize maxVideoSize();

    /// The most pixels a picture may have, width times height.
    @WithDefault("60000000")
    long maxPixels();

    /// The most memory that one picture may take while it is made anew.
    @WithDefault("320M")
    MemorySize memory();

    /// Longest that making a picture anew may take.
    @WithDefault("120s")
    Duration timeout();

    /// How many pictures are made anew at once; a few more wait, the rest is told to come later.
    @WithDefault("1")
    int atOnce();
}
