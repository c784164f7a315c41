package dev.fanfare.visitor;

/// An opaque visitor: 16 to 40 characters of `A-Z a-z 0-9 - _`.
public record VisitorId(String value) {
    public VisitorId {
        if (!value.matches("[A-Za-z0-9_-]{16,40}")) {
            throw new IllegalArgumentException("a visitor id is 16 to 40 URL-safe characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
