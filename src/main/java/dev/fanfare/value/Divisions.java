package dev.fanfare.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The provinces of China with their cities and districts, as the build takes them from a published
/// list, and what people mean who write one of them: with or without 省, 市, 区, in Simplified or
/// Traditional characters, in the field beside it, or leaving out what follows from the rest.
public final class Divisions {
    private static final String FILE = "divisions.json";

    /// What other programs fill in where a city is none of its own.
    private static final Pattern NO_CITY = Pattern.compile("市辖区|县|(?:省|自治区)?直辖(?:县|县级行政区划)?");

    /// What a place is told by, the widest first.
    public enum Level {
        PROVINCE,
        CITY,
        DISTRICT
    }

    /// What became of three names.
    public sealed interface Reading {
        /// They belong together.
        ///
        /// @param city empty where it was not told and does not follow
        /// @param district the same; empty for a city that has none, too
        /// @param missing the widest that was not told, where there is one to tell
        record Found(String province, String city, String district, Optional<Level> missing) implements Reading {}

        /// There is no such province, or no such part of what stands before it.
        record Unknown(Level level) implements Reading {}
    }

    private Divisions() {}

    /// All of it as JSON: `{"provinces":{name:{city:[district]}},"traditional":"…"}`.
    public static byte[] file() {
        try (InputStream file = Objects.requireNonNull(Divisions.class.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Brings the names of one place into the form of the list; what was not told is empty.
    public static Reading read(String province, String city, String district) {
        DivisionName names = OfChina.ALL.names();
        String first = names.plain(province);
        String second = names.plain(city);
        String third = names.plain(district);
        Division china = OfChina.ALL.china();
        Optional<Division> named = china.part(first);
        if (named.isPresent()) {
            return inProvince(named.get(), second, third, district);
        }
        // Either of the two alone may be a city whose province follows.
        String alone = first.isEmpty() || second.isEmpty() ? first + second : "";
        return china.partWith(alone)
                .map(around -> inProvince(around, alone, third, district))
                .orElseGet(() -> first.isEmpty()
                        ? new Reading.Found("", "", "", Optional.of(Level.PROVINCE))
                        : new Reading.Unknown(Level.PROVINCE));
    }

    private static Reading inProvince(Division province, String city, String district, String asTyped) {
        String name = province.part(city).isPresent() ? city : province.cutFrom(city);
        Optional<Division> named = province.part(name);
        if (named.isPresent()) {
            return inCity(province, named.get(), district, asTyped);
        }
        if (name.isEmpty() || NO_CITY.matcher(name).matches() || province.is(name)) {
            return withoutCity(province, district, asTyped);
        }
        // A district stands where its city should.
        return province.partWith(name)
                .map(around -> inCity(province, around, name, name))
                .orElse(new Reading.Unknown(Level.CITY));
    }

    private static Reading withoutCity(Division province, String district, String asTyped) {
        String name = province.cutFrom(district);
        Optional<Division> city = province.parts().size() == 1
                ? Optional.of(province.parts().getFirst())
                : province.part(name).or(() -> province.partWith(name));
        return city.map(around -> inCity(province, around, name, asTyped))
                .orElse(new Reading.Found(province.name(), "", "", Optional.of(Level.CITY)));
    }

    private static Reading inCity(Division province, Division city, String district, String asTyped) {
        boolean whole = city.part(district).isPresent();
        String name = whole ? district : city.cutFrom(province.cutFrom(district));
        if (city.parts().isEmpty()) {
            String kept = name.isEmpty() || city.is(name) ? "" : Typed.line(asTyped);
            return new Reading.Found(province.name(), city.name(), kept, Optional.empty());
        }
        if (name.isEmpty()) {
            return new Reading.Found(province.name(), city.name(), "", Optional.of(Level.DISTRICT));
        }
        return city.part(name)
                .<Reading>map(one -> new Reading.Found(province.name(), city.name(), one.name(), Optional.empty()))
                .orElse(new Reading.Unknown(Level.DISTRICT));
    }

    /// Read when a first address is.
    private static final class OfChina {
        private static final All ALL = All.read();
    }

    private record All(DivisionName names, Division china) {
        static All read() {
            try {
                JsonNode json = new ObjectMapper().readTree(file());
                DivisionName names = new DivisionName(json.path("traditional").asText());
                return new All(names, Division.of("中国", parts(json.path("provinces"), names), names));
            } catch (IOException broken) {
                throw new UncheckedIOException(FILE + " is not JSON", broken);
            }
        }

        private static List<Division> parts(JsonNode json, DivisionName names) {
            List<Division> parts = new ArrayList<>();
            json.properties()
                    .forEach(part -> parts.add(Division.of(part.getKey(), parts(part.getValue(), names), names)));
            if (json.isArray()) {
                json.forEach(name -> parts.add(Division.of(name.asText(), List.of(), names)));
            }
            return parts;
        }
    }
}
