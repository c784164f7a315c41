package dev.fanfare.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A language with its writing and its region, as a BCP 47 tag names them. Old and special tags are read as
/// the usual ones (`iw` is `he`, `no` and `nb` are one, `cmn` is `zh`), and what a tag leaves out is what it
/// most likely means: `zh-HK` is written in `Hant`, `pt` is of `BR`.
///
/// @param language in lower case; empty for a tag that is none
/// @param script such as `Hant`; empty where a language has one writing only
/// @param region such as `TW` or `419`; empty when the tag has none
/// @param likely the region, else the one the tag most likely means; empty when that is not known
record LanguageTag(String language, String script, String region, String likely) {
    /// Languages that go by another name too, and members of a larger language that read its texts.
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("iw", "he"),
            Map.entry("in", "id"),
            Map.entry("ji", "yi"),
            Map.entry("jw", "jv"),
            Map.entry("nb", "no"),
            Map.entry("nn", "no"),
            Map.entry("tl", "fil"),
            Map.entry("mo", "ro"),
            Map.entry("cmn", "zh"),
            Map.entry("gan", "zh"),
            Map.entry("hak", "zh"),
            Map.entry("hsn", "zh"),
            Map.entry("wuu", "zh"),
            Map.entry("arb", "ar"),
            Map.entry("arz", "ar"),
            Map.entry("ary", "ar"),
            Map.entry("apc", "ar"),
            Map.entry("prs", "fa"),
            Map.entry("pes", "fa"),
            Map.entry("zsm", "ms"),
            Map.entry("khk", "mn"),
            Map.entry("azj", "az"),
            Map.entry("uzn", "uz"),
            Map.entry("swh", "sw"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("npi", "ne"),
            Map.entry("bs", "sr-Latn"),
            Map.entry("sh", "sr-Latn"),
            Map.entry("gsw", "de"),
            Map.entry("yue", "zh-Hant-HK"),
            Map.entry("nan", "zh-Hant-TW"));

    /// The writing of a language that has several, by language or by language and region.
    private static final Map<String, String> WRITING = Map.ofEntries(
            Map.entry("zh", "Hans"),
            Map.entry("zh-TW", "Hant"),
            Map.entry("zh-HK", "Hant"),
            Map.entry("zh-MO", "Hant"),
            Map.entry("sr", "Cyrl"),
            Map.entry("sr-ME", "Latn"),
            Map.entry("az", "Latn"),
            Map.entry("az-IR", "Arab"),
            Map.entry("uz", "Latn"),
            Map.entry("uz-AF", "Arab"),
            Map.entry("pa", "Guru"),
            Map.entry("pa-PK", "Arab"),
            Map.entry("kk", "Cyrl"),
            Map.entry("kk-CN", "Arab"),
            Map.entry("ky", "Cyrl"),
            Map.entry("ky-CN", "Arab"),
            Map.entry("mn", "Cyrl"),
            Map.entry("mn-CN", "Mong"),
            Map.entry("ku", "Latn"),
            Map.entry("ku-IQ", "Arab"),
            Map.entry("ms", "Latn"),
            Map.entry("sd", "Arab"),
            Map.entry("sd-IN", "Deva"),
            Map.entry("ks", "Arab"),
            Map.entry("tg", "Cyrl"));

    /// Where a language is most likely from, by language or by language and script.
    private static final Map<String, String> REGION = Map.ofEntries(
            Map.entry("zh-Hans", "CN"),
            Map.entry("zh-Hant", "TW"),
            Map.entry("en", "US"),
            Map.entry("pt", "BR"),
            Map.entry("es", "ES"),
            Map.entry("fr", "FR"),
            Map.entry("de", "DE"),
            Map.entry("nl", "NL"),
            Map.entry("it", "IT"),
            Map.entry("ar", "EG"),
            Map.entry("sr-Cyrl", "RS"),
            Map.entry("sr-Latn", "RS"));

    private static final Set<String> RIGHT_TO_LEFT_WRITING =
            Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Aran");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "yi", "ps", "ug", "dv", "ckb", "sd", "ks", "syr", "arc", "nqo");

    static LanguageTag of(String tag) {
        String[] parts = tag.strip().replace('_', '-').split("-", 12);
        String language = parts[0].toLowerCase(Locale.ROOT);
        String script = "";
        String region = "";
        for (int at = 1; at < parts.length && parts[at].length() > 1; at++) {
            String part = parts[at];
            if (at == 1 && part.length() == 3 && letters(part)) {
                language = part.toLowerCase(Locale.ROOT);
            } else if (part.length() == 4 && letters(part) && script.isEmpty()) {
                script = part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).toLowerCase(Locale.ROOT);
            } else if (region.isEmpty() && ((part.length() == 2 && letters(part)) || part.length() == 3)) {
                region = part.toUpperCase(Locale.ROOT);
            }
        }
        return usual(language, script, region);
    }

    private static LanguageTag usual(String language, String script, String region) {
        String usual = USUAL.getOrDefault(language, language);
        if (usual.indexOf('-') > 0) {
            String[] parts = usual.split("-", 3);
            boolean simplified = parts[0].equals("zh") && region.equals("CN");
            String writing = simplified ? "Hans" : script.isEmpty() ? parts[1] : script;
            String from = region.isEmpty() && parts.length > 2 && writing.equals(parts[1]) ? parts[2] : region;
            return known(parts[0], writing, from);
        }
        return known(usual, script, region);
    }

    private static LanguageTag known(String language, String script, String region) {
        String writing = script.isEmpty()
                ? WRITING.getOrDefault(language + "-" + region, WRITING.getOrDefault(language, ""))
                : script.equals("Hani") ? "Hans" : script;
        if (!WRITING.containsKey(language)
                && RIGHT_TO_LEFT.contains(language) == RIGHT_TO_LEFT_WRITING.contains(writing)) {
            // A language with one writing: naming it says nothing.
            writing = "";
        }
        String likely = region.isEmpty()
                ? REGION.getOrDefault(language + "-" + writing, REGION.getOrDefault(language, ""))
                : region;
        return new LanguageTag(language, writing, region, likely);
    }

    /// Whether its region is the one the language is most likely from.
    boolean isOfLikelyRegion() {
        return region.equals(REGION.get(language));
    }

    boolean isRightToLeft() {
        return script.isEmpty() ? RIGHT_TO_LEFT.contains(language) : RIGHT_TO_LEFT_WRITING.contains(script);
    }

    private static boolean letters(String part) {
        return part.chars().allMatch(sign -> {
            int small = sign | 0x20;
            return small >= 'a' && small <= 'z';
        });
    }
}
