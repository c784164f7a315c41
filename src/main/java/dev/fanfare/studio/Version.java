package dev.fanfare.studio;

import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A draft's version as an entity tag: version 7 is `"7"`.
final class Version {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private Version() {}

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    /// The version an `If-Match` header names; 0 without one.
    static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return 0;
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new Refusal(Problem.of(
                    "unknown-version",
                    412,
                    "No such version",
                    "If-Match is '%s'; expected the ETag of a draft, such as \"7\"".formatted(ifMatch)));
        }
        return Long.parseLong(etag.group(1));
    }
}
