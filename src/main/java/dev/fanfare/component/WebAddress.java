package dev.fanfare.component;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of an address on the web, as people type it.
final class WebAddress {
    private static final Pattern HOST = Pattern.compile(
            "(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?\\.)*[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.?|\\[[0-9A-Fa-f:.]+]");
    private static final String HTTP_AS_TYPED = "h+t+p+s*";
    /// That with what should part it from the host.
    private static final Pattern WRITTEN =
            Pattern.compile("^(?:%1$s[:;.,]+/*|%1$s/+)+".formatted(HTTP_AS_TYPED), Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+-]*:/*");
    private static final List<String> HTTP = List.of("https", "http");
    private static final Set<String> FILES = Set.of(
            "html", "htm", "php", "asp", "aspx", "jsp", "pdf", "jpg", "jpeg", "png", "gif", "webp", "svg", "json",
            "css", "js", "zip", "mp4", "txt", "csv", "xml");

    private WebAddress() {}

    /// @param rest what follows the scheme, with two slashes
    static String host(String rest) {
        String authority = rest.replaceFirst("^/*", "").split("[/?#]", 2)[0];
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return host.startsWith("[") ? host.replaceFirst("](:.*)?$", "]") : host.replaceFirst(":\\d*$", "");
    }

    static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    /// Whether a host is one of these domains, or of one of them.
    static boolean belongsTo(Set<String> domains, String host) {
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }

    /// A name such as `rules.html` is of a file, though it could be of a host.
    static boolean isFile(String host) {
        return FILES.contains(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static boolean repeatsScheme(String afterSlashes) {
        return afterSlashes.matches("(?i)https?(?::|//).*");
    }

    static boolean isNearlyHttp(String scheme) {
        return HTTP.stream().anyMatch(known -> Slips.between(scheme, known) == 1) || scheme.matches(HTTP_AS_TYPED);
    }

    /// Without whatever stands for `https://`.
    static String stripped(String address) {
        String left = WRITTEN.matcher(address).replaceFirst("");
        Matcher scheme = ANY_SCHEME.matcher(left);
        String name = scheme.find() ? scheme.group().replaceFirst(":/*$", "") : "";
        return !name.isEmpty() && isNearlyHttp(name.toLowerCase(Locale.ROOT))
                ? left.substring(scheme.end())
                : left.replaceFirst("^/+", "");
    }

    /// As a Chinese keyboard writes it, with the signs of an address.
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c >= '！' && c <= '～') {
                half.append((char) (c - '！' + '!'));
            } else {
                half.append(c == '。' ? '.' : c == '、' ? '/' : (char) c);
            }
        });
        return half.toString();
    }
}
