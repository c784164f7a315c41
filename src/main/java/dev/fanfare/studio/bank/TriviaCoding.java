package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// The codings that the Open Trivia Database can be asked to write its texts in.
enum TriviaCoding {
    /// HTML entities, the default (and harmless for plain text).
    ENTITIES {
        @Override
        String decode(String raw) {
            return Parser.unescapeEntities(raw, false);
        }
    },
    /// Percent encoding; the legacy form writes a space as `+`.
    ADDRESS {
        @Override
        String decode(String raw) {
            try {
                return URLDecoder.decode(raw, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return raw;
            }
        }
    },
    BASE64 {
        @Override
        String decode(String raw) {
            try {
                return new String(Base64.getDecoder().decode(raw), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return raw;
            }
        }
    };

    private static final Set<String> TYPES_IN_BASE64 = Set.of("bXVsdGlwbGU=", "Ym9vbGVhbg==");
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");

    abstract String decode(String raw);

    /// The coding of a whole list of questions, which is the same for all of them.
    static TriviaCoding of(JsonNode items) {
        List<String> texts = new ArrayList<>();
        boolean base64 = true;
        for (JsonNode item : items) {
            base64 &= TYPES_IN_BASE64.contains(item.path("type").asText(""));
            texts.add(item.path("question").asText(""));
        }
        if (base64) {
            return BASE64;
        }
        boolean spaces = texts.stream().anyMatch(text -> text.indexOf(' ') >= 0);
        boolean percent = texts.stream().anyMatch(text -> PERCENT.matcher(text).find());
        return !spaces && percent ? ADDRESS : ENTITIES;
    }
}
