package dev.fanfare.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The token that opens the studio API.
public final class StudioKey {
    private final byte[] token;

    public StudioKey(String token) {
        if (token.length() < 8) {
            throw new IllegalArgumentException("the admin token has at least 8 characters");
        }
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether this is the token; takes the same time whatever is wrong with it.
    public boolean opensWith(String presented) {
        return MessageDigest.isEqual(token, presented.getBytes(StandardCharsets.UTF_8));
    }
}
