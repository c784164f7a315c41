package dev.fanfare.studio.export;

/// How the columns of fields are headed.
public enum Headings {
    /// By labels, for people, who read an option's label, too.
    LABELS,
    /// By names, for programs, which know an option by its value.
    NAMES
}
