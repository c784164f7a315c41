package dev.fanfare.studio.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252.
///
/// @param guessed the bytes were neither UTF-8 nor marked as UTF-16
record FileText(String text, boolean guessed) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static FileText of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new FileText(new String(file, StandardCharsets.UTF_16), false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return new FileText(withoutMark(text), false);
        } catch (CharacterCodingException e) {
            return new FileText(new String(file, Charset.forName("windows-1252")), true);
        }
    }

    void reportTo(Intake intake) {
        if (guessed) {
            intake.notice(Notice.OTHER_ENCODING);
        }
    }

    static boolean startsWith(byte[] file, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
