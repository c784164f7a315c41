package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.page.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormInputTest {
    @Test
    void valuesAreTidiedBeforeTheyAreKept() {
        Form form = form(
                List.of(),
                required("who", FieldType.NAME),
                required("phone", FieldType.PHONE),
                required("mail", FieldType.EMAIL),
                optional("note", FieldType.TEXTAREA));

        FormInput read = FormInput.read(
                form,
                Map.of(
                        "who",
                        "  Zoe\u0308 ",
                        "phone",
                        "+86 138-0013 8000",
                        "mail",
                        " Mina@Example.com",
                        "note",
                        " a\r\nb "));

        assertThat(read)
                .isEqualTo(new FormInput.Valid(
                        form,
                        Map.of("who", "Zoë", "phone", "+8613800138000", "mail", "Mina@Example.com", "note", "a\nb")));
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        Form form = form(
                List.of(),
                required("who", FieldType.NAME),
                required("mail", FieldType.EMAIL),
                required("agree", FieldType.CONSENT));

        FormInput read = FormInput.read(form, Map.of("mail", "no", "agree", false, "role", "admin"));

        assertThat(((FormInput.Invalid) read).problems())
                .extracting(Problem::field, Problem::rule)
                .containsExactly(
                        tuple("who", "required"),
                        tuple("mail", "format"),
                        tuple("agree", "required"),
                        tuple("role", "unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13800138000, 13800138000",
        "PHONE, 138 0013 8000, 13800138000",
        "PHONE, １３８００１３８０００, 13800138000",
        "PHONE, 0086 138 0013 8000, +8613800138000",
        "PHONE, +44 (1632) 960-961, +441632960961",
        "PHONE, 010-12345678, 01012345678",
        "EMAIL, o'neil+tag@sub.example.co.uk, o'neil+tag@sub.example.co.uk",
        "EMAIL, 用户@例子.中国, 用户@例子.中国",
        "NAME, 张伟, 张伟",
        "NAME, 👩‍🚀, 👩‍🚀",
        "NUMBER, -12.50, -12.50",
        "DATE, 2028-02-29, 2028-02-29",
    })
    void goodValuesAreTaken(FieldType type, String sent, String kept) {
        assertThat(only(type, sent)).isEqualTo(Optional.of(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 12345",
        "PHONE, +1234567890123456",
        "PHONE, 1380013800a",
        "PHONE, ++8613800138000",
        "EMAIL, mina",
        "EMAIL, mina@localhost",
        "EMAIL, a b@example.com",
        "EMAIL, a@b@example.com",
        "EMAIL, mina@example..com",
        "NUMBER, 1e9",
        "NUMBER, NaN",
        "DATE, 2027-02-29",
        "DATE, 28.1.2027",
        "NAME, 'two\nlines'",
        "TEXT, 'nul\0here'",
    })
    void badValuesAreNot(FieldType type, String sent) {
        assertThat(only(type, sent)).isEmpty();
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(only(FieldType.TEXT, "half \ud83d")).isEmpty();
    }

    @Test
    void aNumberMayComeAsANumberButATextMayNot() {
        assertThat(only(FieldType.NUMBER, 42)).isEqualTo(Optional.of("42"));
        assertThat(only(FieldType.TEXT, 42)).isEmpty();
        assertThat(only(FieldType.TEXT, List.of("a"))).isEmpty();
        assertThat(only(FieldType.CONSENT, "true")).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersNotInBytes() {
        Field five = new Field("x", FieldType.TEXT, LocalizedText.EMPTY, true, 5, List.of());

        assertThat(FormInput.read(form(List.of(), five), Map.of("x", "👏👏👏👏👏")))
                .isInstanceOf(FormInput.Valid.class);
        assertThat(FormInput.read(form(List.of(), five), Map.of("x", "sixsix")))
                .isEqualTo(new FormInput.Invalid(List.of(new Problem("x", "too-long", "at most 5 characters"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "EMAIL", "PHONE", "NUMBER", "TEXTAREA"})
    void hugeValuesAreRefused(FieldType type) {
        assertThat(only(type, "1".repeat(5_000_000))).isEmpty();
    }

    @Test
    void aFloodOfUnknownFieldsIsToldInFewWords() {
        Map<String, Object> flood = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            flood.put("x".repeat(1000) + i, i);
        }

        List<Problem> problems = ((FormInput.Invalid) FormInput.read(form(List.of()), flood)).problems();

        assertThat(problems)
                .hasSize(10)
                .allSatisfy(problem -> assertThat(problem.field()).hasSizeLessThan(80));
    }

    @Test
    void onlyTheOptionsOfAChoiceAreTaken() {
        Field size = new Field("x", FieldType.CHOICE, LocalizedText.EMPTY, true, 0, List.of("S", "M"));

        assertThat(FormInput.read(form(List.of(), size), Map.of("x", "M"))).isInstanceOf(FormInput.Valid.class);
        assertThat(FormInput.read(form(List.of(), size), Map.of("x", "XL")))
                .isEqualTo(new FormInput.Invalid(List.of(new Problem("x", "not-an-option", "one of: S, M"))));
    }

    @Test
    void spellingsOfOnePersonAreTheSamePerson() {
        Form form =
                form(List.of("phone", "mail"), optional("phone", FieldType.PHONE), optional("mail", FieldType.EMAIL));

        Optional<String> one = FormInput.read(form, Map.of("phone", "138 0013 8000", "mail", "Mina@Example.com"))
                .uniqueFact();
        Optional<String> same = FormInput.read(form, Map.of("phone", "+86 13800138000", "mail", "mina@example.COM"))
                .uniqueFact();
        Optional<String> other = FormInput.read(form, Map.of("phone", "13900138000", "mail", "mina@example.com"))
                .uniqueFact();

        assertThat(one.orElseThrow()).matches("unique/f/[0-9a-f]{64}");
        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void whoLeavesOutTheUniqueFieldsIsNotHeldAgainstOthers() {
        Form form = form(List.of("phone"), optional("phone", FieldType.PHONE));

        assertThat(FormInput.read(form, Map.of()).uniqueFact()).isEmpty();
    }

    private static Optional<Object> only(FieldType type, Object sent) {
        Form form = form(List.of(), required("x", type));
        return FormInput.read(form, Map.of("x", sent)) instanceof FormInput.Valid valid
                ? Optional.of(valid.values().get("x"))
                : Optional.empty();
    }

    private static Form form(List<String> unique, Field... fields) {
        return new Form("f", List.of(fields), unique);
    }

    private static Field required(String name, FieldType type) {
        return new Field(name, type, LocalizedText.EMPTY, true, 100, List.of());
    }

    private static Field optional(String name, FieldType type) {
        return new Field(name, type, LocalizedText.EMPTY, false, 100, List.of());
    }
}
