package dev.fanfare.format;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One thing a check found in a document.
///
/// @param pointer where: an RFC 6901 JSON pointer into the document; empty for the whole of it
/// @param rule which rule, in kebab-case, such as `unknown-component` or `schema-type`
/// @param expected what would have been right, as a short phrase
/// @param message one sentence for a person, naming the thing, its value and what was expected
/// @param severity how far the document can go with it
/// @param values what the sentence names, such as a limit, for whoever says it in other words:
///     texts, numbers and lists of texts by name
public record Finding(
        String pointer, String rule, String expected, String message, Severity severity, Map<String, Object> values) {
    public Finding {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

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
        return new Finding(pointer, rule, expected, message, Severity.BROKEN, Map.of());
    }

    public static Finding unfinished(String pointer, String rule, String expected, String message) {
        return new Finding(pointer, rule, expected, message, Severity.UNFINISHED, Map.of());
    }

    public static Finding warning(String pointer, String rule, String expected, String message) {
        return new Finding(pointer, rule, expected, message, Severity.WARNING, Map.of());
    }

    /// The same finding with another of its `values`.
    public Finding with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Finding(pointer, rule, expected, message, severity, more);
    }

    /// The same finding as somebody else tells it.
    public Finding told(String otherMessage, Severity otherSeverity) {
        return new Finding(pointer, rule, expected, otherMessage, otherSeverity, values);
    }
}
