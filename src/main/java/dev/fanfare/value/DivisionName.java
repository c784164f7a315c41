package dev.fanfare.value;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How the name of a Chinese province, city or district is compared: in Simplified characters, and
/// without the word that says what kind of division it is, which people leave out.
final class DivisionName {
    private static final int SHORTEST_STEM = 2;
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{P}\\p{C}]+");
    private static final Pattern NATIONS = Pattern.compile("(?:(?:维吾尔|柯尔克孜|哈萨克|乌孜别克|塔吉克|俄罗斯|达斡尔|鄂温克|鄂伦春"
            + "|蒙古|朝鲜|土家|布依|哈尼|傈僳|仡佬|东乡|高山|拉祜|纳西|仫佬|锡伯|景颇|撒拉|布朗|毛南|阿昌|普米|基诺|德昂|保安|裕固"
            + "|门巴|独龙|赫哲|珞巴|[壮回藏苗彝满侗瑶白黎傣畲水佤羌土怒京各])族?)+$");
    private static final Pattern SELF_GOVERNED = Pattern.compile("自治[区州县旗]$");
    private static final Pattern KIND = Pattern.compile("(?:特别行政区|街道办事处|行政区|自治[区州县旗]|地区|林区|新区|街道|[省市区州盟县旗镇乡])$");

    private final Map<Character, Character> simplified = new HashMap<>();

    /// @param pairs a Traditional character and the Simplified one that stands for it, again and again
    DivisionName(String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            simplified.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
    }

    /// The name alone: of one width and script, without spaces and signs.
    String plain(String typed) {
        StringBuilder plain =
                new StringBuilder(BETWEEN.matcher(Typed.signs(typed)).replaceAll(""));
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, simplified.getOrDefault(plain.charAt(i), plain.charAt(i)));
        }
        return plain.toString();
    }

    /// What is left of a plain name without its kind, and without the nations that govern it.
    static String stem(String plain) {
        String without = cut(KIND, plain, plain);
        return SELF_GOVERNED.matcher(plain).find() ? cut(NATIONS, without, without) : without;
    }

    private static String cut(Pattern ending, String name, String otherwise) {
        String cut = ending.matcher(name).replaceFirst("");
        return cut.length() < SHORTEST_STEM ? otherwise : cut;
    }
}
