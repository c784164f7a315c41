package dev.fanfare.visitor;

/// An opaque visitor: 16 to 40 characters of `A-Z a-z 0-9 - _`.
public record VisitorId(String value) {
    /// For whoever asks for shared facts alone: nobody's.
    public static final VisitorId NOBODY = new VisitorId("nobody-0000000000000000");

    public VisitorId {
        if (!fits(value)) {
            throw new IllegalArgumentException("a visitor id is 16 to 40 URL-safe characters, not '" + value + "'");
        }
    }

    /// True when `value` can be a visitor's id.
    public static boolean fits(String value) {
        if (value.length() < 16 || value.length() > 40) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isUrlSafe(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUrlSafe(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    @Override
    public String toString() {
        return value;
    }
}
