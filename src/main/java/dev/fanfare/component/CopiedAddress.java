package dev.fanfare.component;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address on the web as people copy it, taken apart: alone, with the words that an app shares it with, or in the
/// code that a site offers for embedding.
///
/// @param text the address itself, without white space
/// @param host in small letters, without port; empty for an address on this server
/// @param path its segments, without empty ones
/// @param query the first value of each parameter
/// @param fragment what follows `#`
record CopiedAddress(String text, String host, List<String> path, Map<String, String> query, String fragment) {
    private static final Pattern FRAME =
            Pattern.compile("<iframe\\s[^>]*?\\bsrc\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
    /// What ends an address in a Chinese sentence.
    private static final String PUNCTUATION = "\\u3000-\\u303f\\uff00-\\uff0c\\u201c\\u201d";
    private static final Pattern AMONG_WORDS =
            Pattern.compile("https?://[^\\s\"'<>" + PUNCTUATION + "]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS =
            Pattern.compile("(?:(?:[Hh][Tt][Tt][Pp][Ss]?:)?//)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

    CopiedAddress {
        path = List.copyOf(path);
        query = Map.copyOf(query);
    }

    static CopiedAddress of(String copied) {
        String text = Addresses.cleaned(WebAddress.halfWidth(alone(copied)));
        boolean whole = text.matches("(?i)(?:https?:)?//.*|/.*");
        Matcher parts = PARTS.matcher(whole ? text : WebAddress.stripped(text));
        if (!parts.matches()) {
            return new CopiedAddress(text, "", List.of(), Map.of(), "");
        }
        return new CopiedAddress(
                text,
                WebAddress.host(parts.group(1)).toLowerCase(Locale.ROOT),
                Arrays.stream(parts.group(2).split("/", -1))
                        .filter(segment -> !segment.isEmpty())
                        .map(CopiedAddress::decoded)
                        .toList(),
                parameters(parts.group(3) == null ? "" : parts.group(3)),
                parts.group(4) == null ? "" : parts.group(4));
    }

    /// The same without words and punctuation that follow it: addresses at sites for videos are of ASCII.
    CopiedAddress ofSite() {
        String ascii = text.split("[^!-~]", 2)[0].replaceFirst("[.,;:!?'\")\\]}>]+$", "");
        return ascii.equals(text) ? this : of(ascii);
    }

    /// What stands at this place of the path; empty when it is shorter.
    String segment(int at) {
        return at < path.size() ? path.get(at) : "";
    }

    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /// How the last part of the path ends, after its dot and in small letters; empty when there is no such ending.
    String extension() {
        String last = path.isEmpty() ? "" : path.getLast();
        int dot = last.lastIndexOf('.');
        String end = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
        return end.matches("[a-z0-9]{1,5}") ? end : "";
    }

    /// Where a video is to begin, in seconds, as sites say it: `90`, `90s`, `1m30s`.
    Optional<Integer> start() {
        String written = List.of(parameter("t"), parameter("start"), fragment.replaceFirst("^t=", "")).stream()
                .filter(one -> one.matches("\\d.*"))
                .findFirst()
                .orElse("");
        Matcher time = Pattern.compile("(?:(\\d{1,2})h)?(?:(\\d{1,3})m)?(?:(\\d{1,5})(?:\\.\\d+)?s?)?")
                .matcher(written);
        if (written.isEmpty() || !time.matches()) {
            return Optional.empty();
        }
        int seconds = 3600 * number(time.group(1)) + 60 * number(time.group(2)) + number(time.group(3));
        return seconds == 0 ? Optional.empty() : Optional.of(seconds);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String alone(String copied) {
        Matcher frame = FRAME.matcher(copied);
        if (frame.find()) {
            return frame.group(1).replace("&amp;", "&");
        }
        Matcher among = AMONG_WORDS.matcher(copied);
        boolean found = among.find();
        String stripped = copied.strip();
        if (found && !stripped.startsWith(among.group())) {
            return among.group();
        }
        boolean ends = found && stripped.substring(among.group().length()).matches("(?s)[" + PUNCTUATION + "].*");
        return ends ? among.group() : first(stripped);
    }

    /// The address alone, where words follow it; a file's name may have spaces in it.
    private static String first(String copied) {
        if (!copied.matches("(?is)https?://.*\\s.*")) {
            return copied;
        }
        return copied.matches("(?i)https?://\\S+(?: \\S+)*\\.(?:mp4|m4v|webm)(?:\\?\\S*)?")
                ? copied.replace(" ", "%20")
                : copied.split("\\s", 2)[0];
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
