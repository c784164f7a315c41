package dev.fanfare.action;

import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.value.Typed;
import dev.fanfare.value.Visible;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a visitor chose of a field's options.
final class ChosenOptions {
    private ChosenOptions() {}

    /// Several of them, once each and in their own order.
    ///
    /// @param sent a list; a single value stands for a list of one, and `true` or `false` for a box
    ///     that is the only one
    static FieldValue read(Field field, Object sent) {
        List<?> all = sent instanceof List<?> many ? many : single(field, sent);
        Map<String, String> byText = new HashMap<>();
        field.values().reversed().forEach(option -> {
            byText.put(Typed.line(option), option);
            byText.put(option, option);
        });
        Set<String> chosen = new HashSet<>();
        for (Object one : all) {
            if (!(one instanceof String text)) {
                return FieldValue.bad(field, "type");
            }
            if (Visible.anyIn(text)) {
                String option = byText.getOrDefault(text, byText.get(Typed.line(text)));
                if (option == null) {
                    return FieldValue.bad(field, "not-an-option");
                }
                chosen.add(option);
            }
        }
        if (chosen.isEmpty()) {
            return field.required() ? FieldValue.bad(field, "required") : new FieldValue.Absent();
        }
        return new FieldValue.Good(
                field.values().stream().filter(chosen::contains).distinct().toList());
    }

    /// The option that a visitor names.
    static Optional<String> option(List<String> options, String sent) {
        String line = Typed.line(sent);
        return options.stream()
                .filter(option -> option.equals(sent) || Typed.line(option).equals(line))
                .findFirst();
    }

    private static List<?> single(Field field, Object sent) {
        if (!(sent instanceof Boolean ticked)) {
            return List.of(sent);
        }
        return ticked && field.values().size() == 1 ? field.values() : List.of(ticked ? sent : "");
    }
}
