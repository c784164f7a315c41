package dev.fanfare.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address as an account is known by it: without white space around it, in lower case.
public record Email(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,190}");

    public Email {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }

    /// The address somebody typed; empty when it is none.
    public static Optional<Email> typed(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        return value.length() <= LONGEST && SHAPE.matcher(value).matches()
                ? Optional.of(new Email(value))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
