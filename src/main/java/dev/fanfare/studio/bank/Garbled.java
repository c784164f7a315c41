package dev.fanfare.studio.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts that were damaged before the file was made: characters replaced by U+FFFD, or UTF-8 that
/// was read as another encoding and saved again ("donâ€™t", "é¢˜ç›®", "锟斤拷").
final class Garbled {
    private static final Pattern REPLACED = Pattern.compile("\uFFFD|锟斤拷|ï¿½");
    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");
    private static final Pattern SUSPECT = Pattern.compile("[\u0080-\u2122]{2,}");
    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[\\u00A0-\\u024F\\u0370-\\u05FF\\u0600-\\u06FF\\u0E00-\\u0E7F"
                    + "\\u2010-\\u2122\\u3000-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF00-\\uFFEF\\x{1F300}-\\x{1FAFF}]+");
    private static final List<Charset> OFTEN_TAKEN_FOR =
            List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

    private Garbled() {}

    static boolean isIn(Question question) {
        return Stream.concat(Stream.of(question.text()), question.choices().stream())
                .anyMatch(Garbled::isGarbled);
    }

    private static boolean isGarbled(String text) {
        return REPLACED.matcher(text).find()
                || PRIVATE_USE.matcher(text).find()
                || SUSPECT.matcher(text).results().anyMatch(part -> isUtf8Misread(part.group()));
    }

    private static boolean isUtf8Misread(String part) {
        return OFTEN_TAKEN_FOR.stream().anyMatch(charset -> isUtf8In(charset, part));
    }

    private static boolean isUtf8In(Charset charset, String part) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(part));
            String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return PLAUSIBLE.matcher(meant).matches();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
