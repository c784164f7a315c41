package dev.fanfare.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.AddressPart;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.visitor.VisitorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a visitor filled into a form: either all of it fits, or the list of what does not.
public sealed interface FormInput {
    /// How many earlier spellings are looked for at most.
    int MOST_SPELLINGS = 64;

    /// Checks `input` and brings each value into the one form it is kept in; what looks empty is
    /// left out.
    ///
    /// @param locales the visitor's, best first: how they write numbers and days
    static FormInput read(Form form, Map<String, Object> input, List<String> locales) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>(0);
        for (Field field : form.fields()) {
            switch (FieldValue.read(field, input, locales)) {
                case FieldValue.Good(Object value) -> values.put(field.name(), value);
                case FieldValue.Absent _ -> {}
                case FieldValue.Bad(List<Problem> ofField) -> problems.addAll(ofField);
            }
        }
        Set<String> known = form.fields().stream().flatMap(FormInput::names).collect(Collectors.toSet());
        input.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(10)
                .forEach(name -> problems.add(InputCheck.unknown(name)));
        return problems.isEmpty() ? new Valid(form, values) : new Invalid(problems);
    }

    static FormInput read(Form form, Map<String, Object> input) {
        return read(form, input, List.of());
    }

    /// What a field's values are sent under.
    private static Stream<String> names(Field field) {
        return Stream.concat(
                Stream.of(field.name()),
                field.type() == FieldType.ADDRESS
                        ? AddressPart.of(field).stream().map(part -> part.inputOf(field))
                        : Stream.empty());
    }

    /// The name of the shared fact that says who has used these values, where they must be unique.
    Optional<String> uniqueFact();

    /// That name, and those under which earlier versions may have kept who has used them.
    Set<String> uniqueFacts();

    /// All of it fits.
    ///
    /// @param values the tidied values by field name, in the form's order
    record Valid(Form form, Map<String, Object> values) implements FormInput {
        public Valid {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /// What the visitor calls themself: the first name field, else a field called `name`.
        public String name() {
            return form.fields().stream()
                    .filter(field -> field.type() == FieldType.NAME)
                    .map(Field::name)
                    .findFirst()
                    .or(() -> Optional.of("name"))
                    .map(values::get)
                    .filter(String.class::isInstance)
                    .map(Object::toString)
                    .orElse("");
        }

        /// Empty when the form asks for nothing unique, or the visitor left all of it out.
        @Override
        public Optional<String> uniqueFact() {
            List<String> comparable = unique().stream()
                    .map(field -> FieldValue.comparable(field, value(field)))
                    .toList();
            return comparable.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(fact(comparable));
        }

        @Override
        public Set<String> uniqueFacts() {
            Set<String> facts = new LinkedHashSet<>();
            uniqueFact().ifPresent(now -> {
                facts.add(now);
                List<List<String>> spellings = List.of(List.of());
                for (Field field : unique()) {
                    Set<String> ofField = FieldValue.earlier(field, value(field));
                    spellings = spellings.stream()
                            .flatMap(before -> ofField.stream()
                                    .map(spelling -> Stream.concat(before.stream(), Stream.of(spelling))
                                            .toList()))
                            .limit(MOST_SPELLINGS)
                            .toList();
                }
                spellings.forEach(spelling -> facts.add(fact(spelling)));
            });
            return facts;
        }

        private List<Field> unique() {
            return form.fields().stream()
                    .filter(field -> form.unique().contains(field.name()))
                    .toList();
        }

        private Object value(Field field) {
            return values.getOrDefault(field.name(), "");
        }

        private String fact(List<String> spelling) {
            return "unique/" + form.id() + "/" + Sha256.hex(Json.write(spelling).getBytes(UTF_8));
        }

        /// True when another visitor has used the same unique values.
        public boolean isTaken(Facts facts, VisitorId visitor) {
            return owner(facts).filter(id -> !id.equals(visitor.value())).isPresent();
        }

        /// The change that keeps the unique values for `visitor`, where there is one to make.
        public List<Change> reserve(Facts facts, VisitorId visitor) {
            return uniqueFact()
                    .filter(_ -> owner(facts).isEmpty())
                    .map(name -> List.<Change>of(new Change.MarkOnce(Key.shared(name), visitor.value())))
                    .orElse(List.of());
        }

        private Optional<String> owner(Facts facts) {
            return uniqueFacts().stream()
                    .flatMap(name -> facts.mark(Key.shared(name)).stream())
                    .findFirst();
        }
    }

    /// Some of it does not fit.
    record Invalid(List<Problem> problems) implements FormInput {
        public Invalid {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<String> uniqueFact() {
            return Optional.empty();
        }

        @Override
        public Set<String> uniqueFacts() {
            return Set.of();
        }
    }
}
