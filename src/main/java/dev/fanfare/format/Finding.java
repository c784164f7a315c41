package dev.fanfare.format;

/// One thing a check found in a document.
///
/// @param pointer where: an RFC 6901 JSON pointer into the document; empty for the whole of it
/// @param rule which rule, in kebab-case, such as `unknown-component` or `schema-type`
/// @param expected what would have been right, as a short phrase
/// @param message one sentence for a person, naming the thing, its value and what was expected
/// @param severity how far the document can go with it
public record Finding(String pointer, String rule, String expected, String message, Severity severity) {
    /// How far a document can go with a finding.
    public enum Severity {
        /// The document cannot even be kept as a draft.
        BROKEN,
        /// A draft may have it; it cannot be published.
        UNFINISHED,
        /// It can be published; somebody should look.
        WARNING
    }

    public static Finding broken(String pointer, String rule, String expected, String message) {
        return new Finding(pointer, rule, expected, message, Severity.BROKEN);
    }

    public static Finding unfinished(String pointer, String rule, String expected, String message) {
        return new Finding(pointer, rule, expected, message, Severity.UNFINISHED);
    }

    public static Finding warning(String pointer, String rule, String expected, String message) {
        return new Finding(pointer, rule, expected, message, Severity.WARNING);
    }
}
