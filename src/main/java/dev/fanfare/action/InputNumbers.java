package dev.fanfare.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads whole numbers out of what a browser sent, without guessing: `"1"`, `1.0` and `true` are
/// none.
public final class InputNumbers {
    private InputNumbers() {}

    public static OptionalInt integer(Object value) {
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        if (value instanceof Long number && number == number.intValue()) {
            return OptionalInt.of(number.intValue());
        }
        return OptionalInt.empty();
    }

    /// One number, or a list of them.
    public static Optional<List<Integer>> integers(Object value) {
        if (!(value instanceof List<?> list)) {
            OptionalInt one = integer(value);
            return one.isPresent() ? Optional.of(List.of(one.getAsInt())) : Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>(list.size());
        for (Object element : list) {
            OptionalInt number = integer(element);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.getAsInt());
        }
        return Optional.of(numbers);
    }
}
