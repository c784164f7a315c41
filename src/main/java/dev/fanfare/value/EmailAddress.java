package dev.fanfare.value;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An e-mail address as it is kept: its domain in small letters and in its own script.
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\"<>(),:;\\[\\]\\\\]{1,64}"
            + "@[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?"
            + "(?:\\.[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?)*"
            + "\\.(?:[\\p{L}\\p{M}]{2,63}|xn--[a-z0-9-]{1,59})");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:mailto|e-?mail|邮箱|電郵)\\s*:\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^<>]*<([^<>]+)>[^<>]*");
    private static final Pattern LOOSE_SPACE = Pattern.compile("\\s*([@.])\\s*");
    private static final Pattern WRAPPING = Pattern.compile("^[\"'“”‘’<(\\[\\s]+|[\"'“”‘’>)\\].,;:、\\s]+$");

    private EmailAddress() {}

    /// Empty when it is no address.
    public static Optional<String> read(String typed) {
        String plain = Typed.signs(typed).replace('。', '.').replace('｡', '.');
        Matcher bracketed = IN_BRACKETS.matcher(plain);
        String bare =
                SCHEME.matcher(bracketed.matches() ? bracketed.group(1) : plain).replaceFirst("");
        int query = bare.indexOf('@') < 0 ? -1 : bare.indexOf('?', bare.indexOf('@'));
        String address =
                WRAPPING.matcher(query < 0 ? bare : bare.substring(0, query)).replaceAll("");
        return kept(LOOSE_SPACE.matcher(address).replaceAll("$1"));
    }

    private static Optional<String> kept(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = address.substring(0, at + 1) + domain(address.substring(at + 1));
        return ADDRESS.matcher(whole).matches() && whole.codePoints().noneMatch(EmailAddress::isUnreadable)
                ? Optional.of(whole)
                : Optional.empty();
    }

    /// The form of a kept address in which two spellings of one address are equal.
    public static String comparable(String kept) {
        return Normalizer.normalize(kept.toLowerCase(Locale.ROOT), Form.NFC);
    }

    /// How versions before this rule compared addresses: their domain was as it was typed.
    public static Set<String> earlier(String kept) {
        Set<String> spellings = new LinkedHashSet<>();
        String comparable = comparable(kept);
        spellings.add(comparable);
        try {
            int at = comparable.lastIndexOf('@');
            spellings.add(comparable.substring(0, at + 1)
                    + IDN.toASCII(comparable.substring(at + 1)).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            // it has no such spelling
        }
        return spellings;
    }

    private static String domain(String typed) {
        String small = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Form.NFC);
        return Arrays.stream(small.split("\\.", -1))
                .map(label -> label.startsWith("xn--") ? IDN.toUnicode(label) : label)
                .collect(Collectors.joining("."));
    }

    private static boolean isUnreadable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
