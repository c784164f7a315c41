package dev.fanfare.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// The text of a drawing, in whichever encoding and packed or not.
final class SvgText {
    private static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private SvgText() {}

    static boolean isPacked(byte[] file) {
        return file.length > 2 && (file[0] & 0xff) == 0x1f && (file[1] & 0xff) == 0x8b;
    }

    /// Of a packed file, as much of it as can be unpacked; empty when it is too much.
    static byte[] unpacked(byte[] file) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            byte[] bytes = in.readNBytes(LARGEST_UNPACKED + 1);
            return bytes.length > LARGEST_UNPACKED ? new byte[0] : bytes;
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    static boolean looksLikeMarkup(String head) {
        return head.replace("\0", "").stripLeading().startsWith("<")
                || head.startsWith("\u00ef\u00bb\u00bf")
                || head.startsWith("\u00ff\u00fe")
                || head.startsWith("\u00fe\u00ff");
    }

    /// Whether there is an `svg` element in it, with or without a prefix.
    static boolean holdsDrawing(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).replace("\0", "");
        return OPENED.matcher(text).find();
    }

    private static final Pattern OPENED = Pattern.compile("<(?:[\\w-]{1,30}:)?svg", Pattern.CASE_INSENSITIVE);

    static String of(byte[] file) throws NotTaken {
        byte[] plain = isPacked(file) ? unpacked(file) : file;
        try {
            String text =
                    charset(plain).newDecoder().decode(ByteBuffer.wrap(plain)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException unreadable) {
            throw SvgRefusal.ENCODING.notTaken();
        }
    }

    private static Charset charset(byte[] file) {
        int first = file.length > 1 ? file[0] & 0xff : 0;
        int second = file.length > 1 ? file[1] & 0xff : 0;
        if ((first == 0xfe && second == 0xff) || (first == 0 && second == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xff && second == 0xfe) || (first == '<' && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(file, 0, Math.min(file.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        // What declares itself as a wider encoding and yet begins with plain letters is not in it.
        return name.startsWith("utf-16") || name.startsWith("ucs-") ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
