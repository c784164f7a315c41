package dev.fanfare.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// What an operator can set of the public side.
@ConfigMapping(prefix = "fanfare.site")
public interface SiteConfig {
    /// The public address of this server, such as `https://win.example.com`, used in QR codes.
    /// Without it the address of the request is used.
    Optional<String> url();

    /// The largest request body, in bytes; a larger one is refused with 413.
    @WithDefault("4194304")
    long largestBody();
}
