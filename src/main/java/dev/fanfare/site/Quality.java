package dev.fanfare.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much a client wants one item of a list, as RFC 9110 (12.4.2) writes it: `;q=0.8`.
final class Quality {
    private static final double UNSAID = 1;
    private static final Pattern PARAMETER = Pattern.compile(";\\s*[qQ]\\s*=\\s*([^;]*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,3}(?:\\.\\d{0,6})?");

    private Quality() {}

    /// @param item such as `de;q=0.8`
    /// @return 0 to 1; 0 when it cannot be read
    static double of(String item) {
        if (item.indexOf(';') < 0) {
            return UNSAID;
        }
        Matcher parameter = PARAMETER.matcher(item);
        if (!parameter.find()) {
            return UNSAID;
        }
        String value = parameter.group(1).strip();
        if (value.isEmpty() || value.equals(".") || !NUMBER.matcher(value).matches()) {
            return 0;
        }
        return Math.min(1, Double.parseDouble(value));
    }
}
