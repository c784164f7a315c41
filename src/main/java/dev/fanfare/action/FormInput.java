package dev.fanfare.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.visitor.VisitorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a visitor filled into a form: either all of it fits, or the list of what does not.
public sealed interface FormInput {
    /// Checks and tidies `input`: texts are trimmed and in Unicode's composed form, phone numbers
    /// without spaces, empty optional fields left out.
    static FormInput read(Form form, Map<String, Object> input) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>(0);
        for (Field field : form.fields()) {
            switch (FieldValue.read(field, Optional.ofNullable(input.get(field.name())))) {
                case FieldValue.Good(Object value) -> values.put(field.name(), value);
                case FieldValue.Absent _ -> {}
                case FieldValue.Bad(String rule, String expected) ->
                    problems.add(new Problem(field.name(), rule, expected));
            }
        }
        input.keySet().stream()
                .filter(name ->
                        form.fields().stream().noneMatch(field -> field.name().equals(name)))
                .limit(10)
                .forEach(name -> problems.add(InputCheck.unknown(name)));
        return problems.isEmpty() ? new Valid(form, values) : new Invalid(problems);
    }

    /// The name of the shared fact that says who has used these values, where they must be unique.
    Optional<String> uniqueFact();

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
                    .map(Object::toString)
                    .orElse("");
        }

        /// Empty when the form asks for nothing unique, or the visitor left all of it out.
        @Override
        public Optional<String> uniqueFact() {
            List<String> canonical = form.fields().stream()
                    .filter(field -> form.unique().contains(field.name()))
                    .map(field -> FieldValue.canonical(field, values.getOrDefault(field.name(), "")))
                    .toList();
            if (canonical.stream().allMatch(String::isEmpty)) {
                return Optional.empty();
            }
            String digest = Sha256.hex(Json.write(canonical).getBytes(UTF_8));
            return Optional.of("unique/" + form.id() + "/" + digest);
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
            return uniqueFact().flatMap(name -> facts.mark(Key.shared(name)));
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
    }
}
