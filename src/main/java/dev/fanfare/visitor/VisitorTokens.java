package dev.fanfare.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes visitors and signs who they are: a token is `v1.<id>.<issued>.<signature>`, with the
/// second it was issued and an HMAC-SHA-256 over all before it. Thread safe.
public final class VisitorTokens {
    private static final String VERSION = "v1.";
    private static final int LONGEST = 128;
    private static final int ID_BYTES = 18;

    /// A derived id begins with a letter: one that began with `-` would be a formula in a CSV
    /// export, which escapes it, and would no longer be found by its visitor's id.
    private static final String DERIVED = "d";

    private static final int FRESH_BYTES = 10;

    /// Makes every instant nine digits long in base 36, so that the digits sort as the instants do.
    private static final long SORTABLE = 2_821_109_907_456L;

    private static final HexFormat HEX = HexFormat.of();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /// Holds the key and is never fed: every signature is made by a copy of it, which spares the
    /// look-up of the algorithm and the preparation of the key.
    private final Mac keyed;

    private final SecureRandom random = new SecureRandom();

    /// @param secret at least 32 bytes that only this server (or its cluster) knows
    public VisitorTokens(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the visitor secret has " + secret.length + " bytes; it needs 32");
        }
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    public String issue(VisitorId visitor, Instant now) {
        String claim = VERSION + visitor.value() + "." + now.getEpochSecond();
        return claim + "." + signature(claim);
    }

    /// The visitor a token was issued to; empty for anything this server did not sign.
    public Optional<VisitorId> verify(String token) {
        int end = token.lastIndexOf('.');
        if (token.length() > LONGEST || !token.startsWith(VERSION) || end < VERSION.length()) {
            return Optional.empty();
        }
        String claim = token.substring(0, end);
        byte[] expected = signature(claim).getBytes(UTF_8);
        if (!MessageDigest.isEqual(expected, token.substring(end + 1).getBytes(UTF_8))) {
            return Optional.empty();
        }
        int dot = claim.indexOf('.', VERSION.length());
        String id = dot < 0 ? "" : claim.substring(VERSION.length(), dot);
        return VisitorId.fits(id) ? Optional.of(new VisitorId(id)) : Optional.empty();
    }

    /// A visitor nobody has seen before. Ids sort by when their visitors came, so that what one
    /// crowd does at one time lies together in a store; the rest is 80 bits of chance.
    public VisitorId fresh(Instant now) {
        byte[] chance = new byte[FRESH_BYTES];
        random.nextBytes(chance);
        String millis = Long.toString(now.toEpochMilli() + SORTABLE, 36);
        return new VisitorId(millis + HEX.formatHex(chance));
    }

    /// The visitor that belongs to `parts`: always the same one for the same parts in the same
    /// order, and nobody without the secret can tell which. A first request that is repeated
    /// before its cookie arrived finds itself again by this.
    public VisitorId derived(String... parts) {
        Mac mac = copy();
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            // A token's claim begins with "v1.", which would be a part of 1.9 billion bytes.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            mac.update(bytes);
        }
        return new VisitorId(DERIVED + BASE64.encodeToString(Arrays.copyOf(mac.doFinal(), ID_BYTES)));
    }

    private String signature(String claim) {
        return BASE64.encodeToString(copy().doFinal(claim.getBytes(UTF_8)));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java's HmacSHA256 cannot be copied", e);
        }
    }
}
