package dev.fanfare.campaign;

import dev.fanfare.page.Step;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A short mark of what a page takes a server action for. A page that was loaded before another
/// release carries another mark when the action at an address, its fixed input or the fields of its
/// form are not the same any more; it is then out of date.
public final class BindingMark {
    private BindingMark() {}

    public static String of(Resources resources, Step.Run run) {
        Map<String, Object> with = new TreeMap<>(run.with());
        String form =
                with.get("form") instanceof String name && resources.forms().containsKey(name)
                        ? fields(resources.forms().get(name))
                        : "";
        return Integer.toHexString((run.action() + with + form).hashCode());
    }

    /// What an input must be like; labels and their languages are no part of it.
    private static String fields(Resources.Form form) {
        return form.fields().stream()
                .map(field -> field.name()
                        + field.type()
                        + field.required()
                        + field.values()
                        + (field.type() == Resources.FieldType.ADDRESS ? field.region() : ""))
                .collect(Collectors.joining("|"));
    }
}
