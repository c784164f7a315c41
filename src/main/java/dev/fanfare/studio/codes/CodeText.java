package dev.fanfare.studio.codes;

import dev.fanfare.value.Visible;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Tells the codes of a text apart: between spaces and line ends of every kind, commas, semicolons,
/// enumeration commas and bars. What is in quotes on one line is one code. What cannot be seen is
/// taken out of a code; what is too long, or what a spreadsheet has rounded, is no code.
public final class CodeText {
    /// The most characters of a code.
    public static final int LONGEST = 64;

    /// Beyond it, characters are counted and not kept.
    private static final int KEPT = 200;

    private static final String SEPARATORS = ",;|，；、｜﹐﹑﹔､،؛";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:[.,][0-9]+)?[Ee]\\+?[0-9]{1,3}");

    /// What stands over a column of codes.
    private static final Set<String> HEADERS = Set.of(
            "code",
            "codes",
            "coupon",
            "couponcode",
            "coupon_code",
            "coupons",
            "voucher",
            "vouchercode",
            "voucher_code",
            "promocode",
            "promo_code",
            "券码",
            "优惠码",
            "优惠券",
            "优惠券码",
            "兑换码",
            "激活码",
            "券号",
            "卡号",
            "卡密",
            "券碼",
            "優惠碼",
            "兌換碼",
            "序號",
            "クーポン",
            "クーポンコード",
            "쿠폰",
            "쿠폰코드",
            "gutschein",
            "gutscheincode");

    private final Consumer<String> codes;
    private final CodeReport report;
    private final StringBuilder code = new StringBuilder();
    private boolean first = true;
    private boolean hadInvisible;
    private boolean quoted;
    private boolean wasQuoted;
    private boolean escaped;

    /// @param codes gets every code, as often as it is there
    public CodeText(Consumer<String> codes, CodeReport report) {
        this.codes = codes;
        this.report = report;
    }

    /// The codes of a text, each once.
    public static List<String> distinct(String text, CodeReport report) {
        Set<String> codes = new LinkedHashSet<>();
        try {
            new CodeText(
                            code -> {
                                if (!codes.add(code)) {
                                    report.repeated(code);
                                }
                            },
                            report)
                    .read(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(codes);
    }

    /// Reads a text to its end.
    public void read(Reader text) throws IOException {
        int sign = text.read();
        while (sign >= 0) {
            int next = text.read();
            if (Character.isHighSurrogate((char) sign) && next >= 0 && Character.isLowSurrogate((char) next)) {
                accept(Character.toCodePoint((char) sign, (char) next), -1);
                next = text.read();
            } else {
                accept(sign, next);
            }
            sign = next;
        }
        end();
    }

    /// Takes what stands alone in a cell, whatever is in it.
    void cell(String text) {
        text.codePoints().forEach(this::keep);
        end();
    }

    private void accept(int character, int next) {
        if (quoted && LINE_ENDS.indexOf(character) < 0) {
            inQuotes(character, next);
        } else if (character == '"' && code.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
        } else if (Visible.isSpace(character) || SEPARATORS.indexOf(character) >= 0) {
            end();
        } else {
            keep(character);
        }
    }

    /// Two quotes in quotes are one.
    private void inQuotes(int character, int next) {
        if (character != '"' || escaped) {
            escaped = false;
            keep(character);
        } else if (next == '"') {
            escaped = true;
        } else {
            quoted = false;
        }
    }

    private void keep(int character) {
        if (Visible.isInvisible(character) || Character.getType(character) == Character.CONTROL) {
            hadInvisible = true;
        } else if (code.length() < KEPT) {
            code.appendCodePoint(character);
        }
    }

    private void end() {
        String found = Visible.strip(code.toString());
        if (!found.isEmpty()) {
            judge(found);
            first = false;
        }
        code.setLength(0);
        hadInvisible = false;
        quoted = false;
        wasQuoted = false;
        escaped = false;
    }

    private void judge(String found) {
        if (first && HEADERS.contains(found.toLowerCase(Locale.ROOT))) {
            report.header(found);
        } else if (found.codePointCount(0, found.length()) > LONGEST) {
            report.tooLong(found);
        } else if (ROUNDED.matcher(found).matches()) {
            report.rounded(found);
        } else {
            if (hadInvisible) {
                report.invisible();
            }
            report.taken();
            codes.accept(found);
        }
    }
}
