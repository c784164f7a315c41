package dev.fanfare.campaign;

import dev.fanfare.value.PostalCode;
import java.util.List;
import java.util.Locale;

/// One part of a postal address. It is filled in by itself, under the name `{field}.{part}`.
///
/// @param required whether the address cannot do without it
public record AddressPart(Kind kind, boolean required) {
    public enum Kind {
        PROVINCE,
        CITY,
        DISTRICT,
        STREET,
        POSTAL,
        STATE
    }

    private static final String CHINA = "CN";

    /// The parts that an address has in the country of a field, in the order they are filled in.
    public static List<AddressPart> of(Resources.Field field) {
        boolean required = field.required();
        return isChinese(field)
                ? List.of(
                        new AddressPart(Kind.PROVINCE, required),
                        new AddressPart(Kind.CITY, required),
                        new AddressPart(Kind.DISTRICT, required),
                        new AddressPart(Kind.STREET, required))
                : List.of(
                        new AddressPart(Kind.STREET, required),
                        new AddressPart(Kind.POSTAL, required && PostalCode.isUsedIn(field.region())),
                        new AddressPart(Kind.CITY, required),
                        new AddressPart(Kind.STATE, false));
    }

    /// Whether the provinces, cities and districts of an address are those of China.
    public static boolean isChinese(Resources.Field field) {
        return field.region().equals(CHINA);
    }

    /// What it is called in JSON.
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The name under which a field's part is filled in.
    public String inputOf(Resources.Field field) {
        return field.name() + "." + key();
    }
}
