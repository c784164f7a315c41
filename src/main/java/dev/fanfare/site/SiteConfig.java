package dev.fanfare.site;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// What an operator can set of the public side.
@ConfigMapping(prefix = "fanfare.site")
public interface SiteConfig {
    /// The public address of this server, such as `https://win.example.com`, used in QR codes.
    /// Without it the address of the request is used.
    Optional<String> url();
}
