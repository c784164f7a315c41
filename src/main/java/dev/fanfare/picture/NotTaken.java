package dev.fanfare.picture;

import java.util.Map;

/// An upload is not taken; the kind and its members tell programs why, the message people.
public final class NotTaken extends Exception {
    private final String kind;
    private final Map<String, Object> members;

    NotTaken(String kind, String message) {
        this(kind, message, Map.of());
    }

    NotTaken(String kind, String message, Map<String, Object> members) {
        super(message, null, false, false);
        this.kind = kind;
        this.members = Map.copyOf(members);
    }

    public String kind() {
        return kind;
    }

    public Map<String, Object> members() {
        return members;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
