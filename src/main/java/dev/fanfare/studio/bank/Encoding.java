package dev.fanfare.studio.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The encodings a file of text may have, each with the writing it is used for.
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum Encoding {
    UTF_8("UTF-8", Script.ANY, Set.of("utf8"), "UTF-8"),
    UTF_16LE("UTF-16LE", Script.ANY, Set.of("utf16", "utf16le", "unicode"), "UTF-16LE"),
    UTF_16BE("UTF-16BE", Script.ANY, Set.of("utf16be"), "UTF-16BE"),
    UTF_32LE("UTF-32LE", Script.ANY, Set.of("utf32", "utf32le"), "UTF-32LE"),
    UTF_32BE("UTF-32BE", Script.ANY, Set.of("utf32be"), "UTF-32BE"),
    GB18030("GB18030", Script.SIMPLIFIED, Set.of("gbk", "gb2312", "cp936", "ms936", "euccn"), "GB18030"),
    BIG5("Big5", Script.TRADITIONAL, Set.of("big5", "cp950", "ms950", "big5hkscs"), "x-windows-950", "Big5-HKSCS"),
    SHIFT_JIS("Shift_JIS", Script.JAPANESE, Set.of("sjis", "shiftjis", "cp932", "ms932", "windows31j"), "windows-31j"),
    EUC_JP("EUC-JP", Script.JAPANESE, Set.of("eucjp"), "EUC-JP"),
    ISO_2022_JP("ISO-2022-JP", Script.JAPANESE, Set.of("iso2022jp", "jis"), "ISO-2022-JP"),
    EUC_KR("EUC-KR", Script.KOREAN, Set.of("euckr", "cp949", "ms949", "ksc5601", "uhc"), "x-windows-949"),
    WINDOWS_1252("Windows-1252", Script.LATIN, Set.of("cp1252", "ansi", "latin1", "iso88591"), "windows-1252"),
    WINDOWS_1250("Windows-1250", Script.LATIN, Set.of("cp1250"), "windows-1250"),
    ISO_8859_2("ISO-8859-2", Script.LATIN, Set.of("latin2", "iso88592"), "ISO-8859-2"),
    ISO_8859_15("ISO-8859-15", Script.LATIN, Set.of("latin9", "iso885915"), "ISO-8859-15"),
    WINDOWS_1254("Windows-1254", Script.LATIN, Set.of("cp1254", "iso88599"), "windows-1254"),
    WINDOWS_1257("Windows-1257", Script.LATIN, Set.of("cp1257"), "windows-1257"),
    MAC_ROMAN("Mac Roman", Script.LATIN, Set.of("macintosh", "macroman", "xmacroman"), "x-MacRoman"),
    WINDOWS_1251("Windows-1251", Script.CYRILLIC, Set.of("cp1251"), "windows-1251"),
    KOI8_R("KOI8-R", Script.CYRILLIC, Set.of("koi8r", "koi8"), "KOI8-R"),
    IBM866("IBM866", Script.CYRILLIC, Set.of("cp866"), "IBM866"),
    ISO_8859_5("ISO-8859-5", Script.CYRILLIC, Set.of("iso88595"), "ISO-8859-5"),
    WINDOWS_1253("Windows-1253", Script.GREEK, Set.of("cp1253", "iso88597"), "windows-1253"),
    WINDOWS_1255("Windows-1255", Script.HEBREW, Set.of("cp1255", "iso88598"), "windows-1255"),
    WINDOWS_1256("Windows-1256", Script.ARABIC, Set.of("cp1256"), "windows-1256"),
    WINDOWS_874("Windows-874", Script.THAI, Set.of("cp874", "tis620", "iso885911"), "x-windows-874");

    private final String label;
    private final Script script;
    private final Set<String> aliases;
    private final List<Charset> charsets;

    /// @param charsets tried one after the other; those of the executable are all there
    Encoding(String label, Script script, Set<String> aliases, String... charsets) {
        this.label = label;
        this.script = script;
        this.aliases = aliases;
        this.charsets = Arrays.stream(charsets).map(Charset::forName).toList();
    }

    /// The encoding of this name, however it is spelled, such as `gbk` or `Shift_JIS`.
    public static Optional<Encoding> named(String name) {
        String wanted = plain(name);
        return Arrays.stream(values())
                .filter(one -> plain(one.label).equals(wanted) || one.aliases.contains(wanted))
                .findFirst();
    }

    /// How people write it.
    public String label() {
        return label;
    }

    Script script() {
        return script;
    }

    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE || this == UTF_32LE || this == UTF_32BE;
    }

    /// The text when every byte of it is right in this encoding, without a mark at its beginning.
    Optional<String> decode(byte[] file) {
        return charsets.stream().flatMap(one -> decode(one, file).stream()).findFirst();
    }

    private static Optional<String> decode(Charset charset, byte[] file) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
            return Optional.of(text.subSequence(marked ? 1 : 0, text.length()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
