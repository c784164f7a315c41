package dev.fanfare.page;

/// What is shown of a page where somebody shares its address.
///
/// @param title empty for the page's own title
/// @param description empty for the page's own
/// @param picture the address of an image; empty for the page's first
public record Share(LocalizedText title, LocalizedText description, String picture) {
    public static final Share NONE = new Share(LocalizedText.EMPTY, LocalizedText.EMPTY, "");
}
