package dev.fanfare.action;

/// The name of one fact of a campaign.
///
/// @param scope whose fact it is
/// @param name path-like, such as `draw/main/2027-01-28`; at most 200 characters
public record Key(Scope scope, String name) {
    public Key {
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("a fact's name has 1 to 200 characters: '" + name + "'");
        }
    }

    public static Key visitor(String name) {
        return new Key(Scope.VISITOR, name);
    }

    public static Key shared(String name) {
        return new Key(Scope.SHARED, name);
    }

    /// Whose a fact is.
    public enum Scope {
        /// The acting visitor's own, in this campaign.
        VISITOR,
        /// The campaign's: the same for all visitors.
        SHARED
    }
}
