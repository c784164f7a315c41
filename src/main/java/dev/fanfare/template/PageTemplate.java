package dev.fanfare.template;

import dev.fanfare.page.LocalizedText;

/// A complete campaign to start from. The arrays are shared and must not be changed.
///
/// @param name its folder's name, such as `gala-quiz-draw`
/// @param description what it is for: the description of its page `home`
/// @param document the campaign (`campaign/1`) as UTF-8 JSON
/// @param preview a PNG picture of it; empty for none
@SuppressWarnings("ArrayRecordComponent")
public record PageTemplate(
        String name, LocalizedText title, LocalizedText description, byte[] document, byte[] preview) {}
