package dev.fanfare.render;

/// Text as it may stand in HTML, between tags or in a quoted attribute.
final class Escaped {
    private Escaped() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
