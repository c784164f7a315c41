package dev.fanfare.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// In which country people are who leave out the country code of their telephone number.
public final class Region {
    private static final String ZONES = "zones.tab";

    /// Languages that most of their speakers speak in one country.
    private static final Map<String, String> OF_LANGUAGE = Map.ofEntries(
            Map.entry("zh", "CN"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("de", "DE"),
            Map.entry("fr", "FR"),
            Map.entry("it", "IT"),
            Map.entry("nl", "NL"),
            Map.entry("pl", "PL"),
            Map.entry("ru", "RU"),
            Map.entry("uk", "UA"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("vi", "VN"),
            Map.entry("id", "ID"),
            Map.entry("ms", "MY"),
            Map.entry("hi", "IN"),
            Map.entry("sv", "SE"),
            Map.entry("da", "DK"),
            Map.entry("nb", "NO"),
            Map.entry("no", "NO"),
            Map.entry("fi", "FI"),
            Map.entry("cs", "CZ"),
            Map.entry("sk", "SK"),
            Map.entry("hu", "HU"),
            Map.entry("ro", "RO"),
            Map.entry("bg", "BG"),
            Map.entry("el", "GR"),
            Map.entry("he", "IL"),
            Map.entry("fa", "IR"));

    private Region() {}

    /// The country of a time zone, else of the first locale that tells one, else that of its
    /// language; empty when nothing tells.
    public static String of(String zone, List<String> locales) {
        String ofZone = Zones.REGIONS.getOrDefault(zone, "");
        if (!ofZone.isEmpty()) {
            return ofZone;
        }
        return locales.stream()
                .map(Locale::forLanguageTag)
                .map(Region::ofLocale)
                .filter(region -> !region.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String ofLocale(Locale locale) {
        if (locale.getCountry().length() == 2) {
            return locale.getCountry();
        }
        return locale.getScript().equals("Hant") ? "TW" : OF_LANGUAGE.getOrDefault(locale.getLanguage(), "");
    }

    /// Read when a first campaign with a form is.
    private static final class Zones {
        private static final Map<String, String> REGIONS = read();

        private static Map<String, String> read() {
            Map<String, String> regions = new HashMap<>();
            try (InputStream file = Objects.requireNonNull(Region.class.getResourceAsStream(ZONES), ZONES);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
                lines.lines().forEach(line -> {
                    String[] words = line.split(" ", -1);
                    for (int i = 1; i < words.length; i++) {
                        regions.put(words[i], words[0]);
                    }
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return Map.copyOf(regions);
        }
    }
}
