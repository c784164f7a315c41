package dev.fanfare.action;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.AddressPart;
import dev.fanfare.campaign.AddressPart.Kind;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.value.Divisions;
import dev.fanfare.value.Divisions.Level;
import dev.fanfare.value.PostalCode;
import dev.fanfare.value.Typed;
import dev.fanfare.value.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A postal address as a visitor filled it in, part by part.
final class AddressValue {
    private final Field field;
    private final Map<Kind, String> typed = new EnumMap<>(Kind.class);
    private final List<Problem> problems = new ArrayList<>(0);

    private AddressValue(Field field) {
        this.field = field;
    }

    static FieldValue read(Field field, Map<String, Object> input) {
        return new AddressValue(field).read(input);
    }

    /// The form of a kept address in which equal ones are equal.
    static String comparable(Map<?, ?> kept) {
        return Arrays.stream(Kind.values())
                .map(kind -> kept.get(new AddressPart(kind, false).key()))
                .map(part -> part == null ? "" : Typed.comparable(part.toString()))
                .collect(Collectors.joining("\n"));
    }

    private FieldValue read(Map<String, Object> input) {
        if (input.containsKey(field.name())) {
            String parts = AddressPart.of(field).stream()
                    .map(part -> part.inputOf(field))
                    .collect(Collectors.joining(", "));
            problems.add(new Problem(field.name(), "type", "an address in parts: " + parts));
        }
        AddressPart.of(field).forEach(part -> take(part, input.getOrDefault(part.inputOf(field), "")));
        if (problems.isEmpty() && typed.values().stream().allMatch(String::isEmpty) && !field.required()) {
            return new FieldValue.Absent();
        }
        if (problems.isEmpty() && AddressPart.isChinese(field)) {
            belongTogether();
        }
        if (problems.isEmpty()) {
            AddressPart.of(field).stream()
                    // A city of the list that is divided no further has no district.
                    .filter(part -> part.required() && part.kind() != Kind.DISTRICT)
                    .filter(part -> text(part.kind()).isEmpty())
                    .forEach(part -> problem(part.kind(), "required"));
        }
        return problems.isEmpty() ? new FieldValue.Good(kept()) : new FieldValue.Bad(problems);
    }

    private void take(AddressPart part, Object sent) {
        if (!(sent instanceof String text)) {
            problem(part.kind(), "type");
            return;
        }
        int most = FieldValue.most(field);
        if (text.length() > 4 * most + 64) {
            tooLong(part.kind());
            return;
        }
        String line = Visible.anyIn(text) ? line(part.kind(), text) : "";
        if (!FieldValue.isReadable(line, "")) {
            problem(part.kind(), "format");
        } else if (line.codePointCount(0, line.length()) > most) {
            tooLong(part.kind());
        }
        typed.put(part.kind(), line);
    }

    private String line(Kind kind, String text) {
        return kind == Kind.POSTAL
                ? PostalCode.read(text)
                : Typed.lines(text).replaceAll("\\s*\\n\\s*", AddressPart.isChinese(field) ? " " : ", ");
    }

    /// Province, city and district of the list, in its own words. What is missing in front of
    /// something that is there is a mistake in a field that may be left empty, too.
    private void belongTogether() {
        switch (Divisions.read(text(Kind.PROVINCE), text(Kind.CITY), text(Kind.DISTRICT))) {
            case Divisions.Reading.Unknown(Level level) -> problem(kind(level), "not-an-option");
            case Divisions.Reading.Found(String province, String city, String district, Optional<Level> missing) -> {
                missing.map(AddressValue::kind)
                        .filter(from -> field.required() || isAnyTypedAfter(from))
                        .ifPresent(this::missingFrom);
                typed.put(Kind.PROVINCE, province);
                typed.put(Kind.CITY, city);
                typed.put(Kind.DISTRICT, district);
            }
        }
    }

    private boolean isAnyTypedAfter(Kind kind) {
        return typed.entrySet().stream()
                .anyMatch(part ->
                        part.getKey().compareTo(kind) > 0 && !part.getValue().isEmpty());
    }

    private void missingFrom(Kind first) {
        for (Kind kind : List.of(Kind.PROVINCE, Kind.CITY, Kind.DISTRICT)) {
            if (kind.compareTo(first) >= 0) {
                problem(kind, "required");
            }
        }
        if (field.required() && text(Kind.STREET).isEmpty()) {
            problem(Kind.STREET, "required");
        }
    }

    private String text(Kind kind) {
        return typed.getOrDefault(kind, "");
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (AddressPart part : AddressPart.of(field)) {
            if (!text(part.kind()).isEmpty()) {
                kept.put(part.key(), text(part.kind()));
            }
        }
        return Collections.unmodifiableMap(kept);
    }

    private void problem(Kind kind, String rule) {
        String expected = switch (kind) {
            case PROVINCE -> "a province of China, such as 广东省";
            case CITY -> AddressPart.isChinese(field) ? "a city of the province" : "a city or town";
            case DISTRICT -> "a district of the city";
            case STREET -> "street and number";
            case POSTAL -> "a postal code";
            case STATE -> "a state or province";
        };
        problems.add(new Problem(new AddressPart(kind, false).inputOf(field), rule, expected));
    }

    private void tooLong(Kind kind) {
        problems.add(new Problem(
                new AddressPart(kind, false).inputOf(field),
                "too-long",
                "at most " + FieldValue.most(field) + " characters"));
    }

    private static Kind kind(Level level) {
        return switch (level) {
            case PROVINCE -> Kind.PROVINCE;
            case CITY -> Kind.CITY;
            case DISTRICT -> Kind.DISTRICT;
        };
    }
}
