package dev.fanfare.studio.export;

import dev.fanfare.action.Ledger.Entry;
import dev.fanfare.campaign.AddressPart;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.render.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/// The columns of what visitors filled into forms: those that the forms have now, then those that
/// entries have of earlier forms.
///
/// Fields of two forms share a column when they have both name and label in common. A heading is the
/// newest label of its field, with the field's name in brackets where another column is headed so, too.
final class FieldColumns {
    private static final Messages WORDS = Messages.about("fields");
    private static final int LONGEST_HEADING = 120;

    private final FormHistory forms;
    private final Headings headings;
    private final Map<Source, Set<String>> found = new LinkedHashMap<>();
    private final Map<String, String> options = new HashMap<>();

    FieldColumns(FormHistory forms, Headings headings) {
        this.forms = forms;
        this.headings = headings;
    }

    /// A field of a form.
    private record Source(String form, String field) {}

    /// What makes fields of two forms one column.
    private record Shared(String name, String label) {}

    /// Takes note of the fields that an entry has.
    void note(Entry entry) {
        if (entry.data().get("fields") instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> found.computeIfAbsent(
                            new Source(form(entry), name.toString()), _ -> new LinkedHashSet<>())
                    .addAll(value instanceof Map<?, ?> parts ? keys(parts) : List.of()));
        }
    }

    private static List<String> keys(Map<?, ?> parts) {
        return parts.keySet().stream().map(Object::toString).toList();
    }

    /// The columns of all entries that were noted.
    ///
    /// @param taken headings of other columns
    List<Column> columns(Collection<String> taken) {
        Map<Shared, List<Source>> shared = new LinkedHashMap<>();
        sources()
                .forEach(source -> shared.computeIfAbsent(
                                new Shared(source.field(), label(source)), _ -> new ArrayList<>())
                        .add(source));
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>(taken);
        shared.keySet().stream()
                .map(Shared::label)
                .filter(label -> !once.add(label))
                .forEach(again::add);
        List<Column> columns = new ArrayList<>();
        shared.forEach((column, sources) -> columns.addAll(columns(heading(column, again), sources)));
        return columns;
    }

    private Set<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        forms.now().values().stream()
                .sorted(Comparator.comparing(form -> form.id()))
                .forEach(form -> form.fields().forEach(field -> sources.add(new Source(form.id(), field.name()))));
        sources.addAll(found.keySet());
        return sources;
    }

    private String heading(Shared column, Set<String> again) {
        if (!again.contains(column.label())) {
            return column.label();
        }
        return headings == Headings.NAMES ? "fields." + column.name() : column.label() + " (" + column.name() + ")";
    }

    private String label(Source source) {
        return headings == Headings.NAMES
                ? source.field()
                : forms.field(source.form(), source.field())
                        .map(this::label)
                        .filter(label -> !label.isEmpty())
                        .orElse(source.field());
    }

    /// The label as one line; that of a consent is HTML.
    private String label(Field field) {
        String label = field.label().in(forms.locales());
        String line = (field.type() == FieldType.CONSENT ? Jsoup.parse(label).text() : label)
                .replaceAll("\\s+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST_HEADING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADING - 1)) + "…";
    }

    private List<Column> columns(String heading, List<Source> sources) {
        Set<FieldType> types = new HashSet<>();
        sources.forEach(source ->
                forms.field(source.form(), source.field()).map(Field::type).ifPresent(types::add));
        FieldType type = types.size() == 1 ? types.iterator().next() : FieldType.TEXT;
        Set<Source> all = Set.copyOf(sources);
        if (type != FieldType.ADDRESS) {
            return List.of(new Column(heading, entry -> cell(entry, all, type)));
        }
        return parts(sources).stream()
                .map(part -> new Column(headingOf(heading, part), entry -> part(entry, all, part)))
                .toList();
    }

    private String headingOf(String heading, String part) {
        return headings == Headings.NAMES
                ? heading + "." + part
                : heading + ": "
                        + WORDS.in(forms.locales()).path("part." + part).asText(part);
    }

    /// The parts that an address has, and those that entries have from when it had others.
    private Set<String> parts(List<Source> sources) {
        Set<String> parts = new LinkedHashSet<>();
        for (Source source : sources) {
            forms.field(source.form(), source.field())
                    .ifPresent(field -> AddressPart.of(field).forEach(part -> parts.add(part.key())));
        }
        sources.forEach(source -> parts.addAll(found.getOrDefault(source, Set.of())));
        return parts;
    }

    private Object cell(Entry entry, Set<Source> sources, FieldType type) {
        return value(entry, sources)
                .map(value -> headings == Headings.LABELS ? labelled(entry, sources, value, type) : value)
                .map(value -> CellValue.ofField(type, value))
                .orElse("");
    }

    private Object labelled(Entry entry, Set<Source> sources, Object value, FieldType type) {
        if (type != FieldType.CHOICE && type != FieldType.CHOICES) {
            return value;
        }
        String field = sources.iterator().next().field();
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> option(form(entry), field, one)).toList();
        }
        return option(form(entry), field, value);
    }

    private String option(String form, String field, Object value) {
        return options.computeIfAbsent(
                form + "/" + field + "/" + value, _ -> forms.option(form, field, value.toString()));
    }

    private static Object part(Entry entry, Set<Source> sources, String part) {
        return value(entry, sources)
                .map(value -> value instanceof Map<?, ?> parts ? parts.get(part) : value)
                .orElse("");
    }

    private static Optional<Object> value(Entry entry, Set<Source> sources) {
        return entry.data().get("fields") instanceof Map<?, ?> fields
                ? sources.stream()
                        .filter(source -> source.form().equals(form(entry)))
                        .findFirst()
                        .map(source -> (Object) fields.get(source.field()))
                : Optional.empty();
    }

    private static String form(Entry entry) {
        return String.valueOf(entry.data().get("form"));
    }
}
