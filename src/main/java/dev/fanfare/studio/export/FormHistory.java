package dev.fanfare.studio.export;

import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldOption;
import dev.fanfare.campaign.Resources.Form;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A campaign's forms as they are now and as they were before: entries may be older than the forms.
public final class FormHistory {
    private final List<Map<String, Form>> known = new ArrayList<>();
    private final Iterator<Map<String, Form>> older;
    private final List<String> locales;

    /// @param older the forms as they were, newest first; read only as far as something is looked for
    /// @param locales the campaign's languages, the main one first
    public FormHistory(Map<String, Form> now, Iterator<Map<String, Form>> older, List<String> locales) {
        this.known.add(now);
        this.older = older;
        this.locales = List.copyOf(locales);
    }

    List<String> locales() {
        return locales;
    }

    /// The forms of today, by their ids.
    Map<String, Form> now() {
        return known.getFirst();
    }

    /// A field as it is, or as it last was.
    Optional<Field> field(String form, String name) {
        return newest(forms -> field(forms, form, name));
    }

    /// What an option of a field is called, or was last called; its value when no form knows it.
    String option(String form, String name, String value) {
        return newest(forms -> field(forms, form, name).stream()
                        .flatMap(field -> field.options().stream())
                        .filter(option -> option.value().equals(value))
                        .findFirst())
                .map(FieldOption::label)
                .map(label -> label.in(locales))
                .filter(label -> !label.isBlank())
                .orElse(value);
    }

    private static Optional<Field> field(Map<String, Form> forms, String form, String name) {
        return Optional.ofNullable(forms.get(form)).map(Form::fields).stream()
                .flatMap(List::stream)
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private <T> Optional<T> newest(Function<Map<String, Form>, Optional<T>> find) {
        for (int i = 0; i < known.size() || older.hasNext(); i++) {
            if (i == known.size()) {
                known.add(older.next());
            }
            Optional<T> found = find.apply(known.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
