package dev.fanfare.format;

/// An RFC 6901 JSON pointer: a place in a document.
///
/// @param text as it is written, such as `/pages/home/content/0`; empty for the whole document
public record Pointer(String text) {
    public static final Pointer ROOT = new Pointer("");

    /// The place of a member of the object here.
    public Pointer at(String member) {
        return new Pointer(text + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    /// The place of an item of the array here.
    public Pointer at(int index) {
        return new Pointer(text + "/" + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
