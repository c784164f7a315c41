package dev.fanfare.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A division of China with those it is divided into.
///
/// @param plain its name as [DivisionName] compares names
/// @param stem the same without what kind of division it is
record Division(String name, String plain, String stem, List<Division> parts) {
    static Division of(String name, List<Division> parts, DivisionName names) {
        String plain = names.plain(name);
        return new Division(name, plain, DivisionName.stem(plain), List.copyOf(parts));
    }

    /// Whether it may be called so.
    boolean is(String plainName) {
        return find(List.of(this), plainName).isPresent();
    }

    /// The part of it that is called so.
    Optional<Division> part(String plainName) {
        return find(parts, plainName);
    }

    /// The only part that has a part called so.
    Optional<Division> partWith(String plainName) {
        return only(parts, one -> one.part(plainName).isPresent());
    }

    /// A name without this division's own, which some write before it.
    String cutFrom(String plainName) {
        return plainName.startsWith(plain) ? plainName.substring(plain.length()) : plainName;
    }

    /// In full, without its kind, or by the beginning of its name when no other one begins so.
    private static Optional<Division> find(List<Division> among, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String stem = DivisionName.stem(name);
        return among.stream()
                .filter(one -> one.plain.equals(name))
                .findFirst()
                .or(() -> only(among, one -> one.stem.equals(stem)))
                .or(() -> only(among, one -> stem.length() > 1 && one.plain.startsWith(stem)));
    }

    private static Optional<Division> only(List<Division> among, Predicate<Division> holds) {
        List<Division> those = among.stream().filter(holds).limit(2).toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }
}
