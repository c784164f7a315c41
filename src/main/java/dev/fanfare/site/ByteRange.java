package dev.fanfare.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which part of a file a client asks for (RFC 9110, section 14).
sealed interface ByteRange {
    /// All of it: nothing else was asked for that is understood here. Of several parts at once all is sent, too.
    record Whole() implements ByteRange {}

    /// @param last counted, too
    record Part(long first, long last) implements ByteRange {
        long length() {
            return last - first + 1;
        }
    }

    /// Nothing of the file lies there.
    record Beyond() implements ByteRange {}

    Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /// @param range the header `Range`
    /// @param condition the header `If-Range`: with another entity tag than the file's, or a date, all is sent
    static ByteRange of(@Nullable String range, @Nullable String condition, String etag, long size) {
        Matcher one = ONE.matcher(range == null ? "" : range.strip());
        boolean another = condition != null && !condition.strip().equals(etag);
        if (another || !one.matches()) {
            return new Whole();
        }
        String first = one.group(1);
        String last = one.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : end(Long.parseLong(last), size);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        if (to < from) {
            return new Whole();
        }
        return from >= size ? new Beyond() : new Part(from, Math.min(to, size - 1));
    }

    private static ByteRange end(long length, long size) {
        return length == 0 || size == 0 ? new Beyond() : new Part(Math.max(0, size - length), size - 1);
    }
}
