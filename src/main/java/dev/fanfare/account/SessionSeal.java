package dev.fanfare.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals sessions, so that a browser can keep one and only this server can read it or make one:
/// AES-256-GCM over the account's id, its sessions' number and the second it was issued. Thread safe.
public final class SessionSeal {
    /// How long a session lasts that nobody uses.
    public static final Duration IDLE = Duration.ofHours(12);

    private static final byte[] PURPOSE = "fanfare studio session 1".getBytes(UTF_8);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 512;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /// @param secret at least 32 bytes that only this server knows
    public SessionSeal(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the studio's secret has " + secret.length + " bytes; it needs 32");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal(PURPOSE), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    public String seal(Session session) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String plain = "%s %d %d"
                .formatted(
                        session.account(), session.sessions(), session.issued().getEpochSecond());
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal with AES-GCM", e);
        }
    }

    /// The session that was sealed; empty for anything else, and when it was not used for too long.
    public Optional<Session> open(String sealed, Instant now) {
        if (sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            if (whole.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES))
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(session(new String(plain, UTF_8))).filter(session -> fresh(session, now));
        } catch (IllegalArgumentException | GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private static Session session(String plain) {
        String[] parts = plain.split(" ", -1);
        return new Session(parts[0], Long.parseLong(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }

    private static boolean fresh(Session session, Instant now) {
        return session.issued().isAfter(now.minus(IDLE)) && session.issued().isBefore(now.plus(CLOCKS_DIFFER));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }
}
