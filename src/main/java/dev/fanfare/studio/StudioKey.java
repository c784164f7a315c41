package dev.fanfare.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// The token that opens the studio API.
public final class StudioKey {
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    public StudioKey(String token) {
        if (token.length() < 8) {
            throw new IllegalArgumentException("the admin token has at least 8 characters");
        }
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether an `Authorization` header carries the token; takes the same time whatever is wrong
    /// with it.
    public boolean admits(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
