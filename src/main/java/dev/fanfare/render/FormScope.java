package dev.fanfare.render;

import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The forms whose fields can stand at a place of a page: that of the nearest node around it that names one.
///
/// @param forms the first one that has a field is meant
record FormScope(List<Form> forms) {
    /// Around nodes that stand in no form.
    static final FormScope NONE = new FormScope(List.of());

    FormScope {
        forms = List.copyOf(forms);
    }

    /// Around an example, which may be a part of a form.
    static FormScope any(Resources resources) {
        return new FormScope(resources.forms().values().stream()
                .sorted(Comparator.comparing(Form::id))
                .toList());
    }

    /// Inside a node that names this form; it need not be there.
    static FormScope of(Resources resources, String form) {
        return new FormScope(
                Optional.ofNullable(resources.forms().get(form)).stream().toList());
    }

    Optional<Field> field(String name) {
        return forms.stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
