package dev.fanfare.picture.video;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Subtitles as browsers show them (WebVTT).
///
/// @param shown how many there are
/// @param passedOver how many browsers pass over, since their times are not written as they have to be
public record WebVtt(int shown, int passedOver) {
    private static final String TIME = "(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}";
    private static final Pattern TIMES = Pattern.compile(TIME + "[ \\t]+-->[ \\t]+" + TIME + "(?:[ \\t].*)?");
    private static final Pattern BEGINNING = Pattern.compile("\\ufeff?WEBVTT(?:[ \\t\\r\\n][\\s\\S]*)?");
    /// As somebody writes it by hand.
    private static final Pattern MEANT =
            Pattern.compile("\\s*WEBVTT(?:[ \\t\\r\\n][\\s\\S]*)?", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 64;

    /// Whether a file begins as such a file does, or nearly so, in whatever encoding.
    public static boolean isMeant(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\\u00ef\\u00bb\\u00bf|\\u00ff\\u00fe|\\u00fe\\u00ff)", "");
        return MEANT.matcher(head).matches();
    }

    /// Empty when it is not UTF-8, which it has to be.
    public static Optional<WebVtt> read(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
        if (!BEGINNING.matcher(text).matches()) {
            return Optional.of(new WebVtt(0, 0));
        }
        int shown = 0;
        int all = 0;
        for (String line : text.lines().toList()) {
            if (line.contains("-->")) {
                all++;
                shown += TIMES.matcher(line.strip()).matches() ? 1 : 0;
            }
        }
        return Optional.of(new WebVtt(shown, all - shown));
    }
}
