package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.visitor.VisitorId;
import java.nio.charset.StandardCharsets;
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
                        Map.of("who", "Zoë", "phone", "+8613800138000", "mail", "Mina@example.com", "note", "a\nb")));
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
        "DATE, 28.13.2027",
        "DATE, 3/4/2026",
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

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13800138000, '\u202D+86 138 0013 8000\u202C'",
        "PHONE, 030 901820, +49 (0)30 901820",
        "EMAIL, jörg@müller.de, JÖRG@xn--mller-kva.de",
        "EMAIL, mina@example.com, mailto:Mina@Example.com",
        "NAME, O’Neil, o'neil",
        "NUMBER, 0042, '42.0'",
        "TEXT, Ａ-１２３, a-123",
        "DATE, 2026年11月27日, 2026-11-27",
    })
    void onePersonInTwoSpellingsIsOnePerson(FieldType type, String one, String other) {
        String region = one.startsWith("030") ? "DE" : "CN";
        Form form = form(List.of("x"), new Field("x", type, LocalizedText.EMPTY, true, 100, List.of(), region));

        assertThat(FormInput.read(form, Map.of("x", other)).uniqueFact())
                .isEqualTo(FormInput.read(form, Map.of("x", one)).uniqueFact());
    }

    /// The digests are those that earlier versions wrote for `["13800138000"]`, `["030901820"]` and
    /// `["jörg@müller.de"]`.
    @ParameterizedTest
    @CsvSource({
        "PHONE, CN, +86 138 0013 8000, 13800138000",
        "PHONE, CN, 138 0013 8000, 13800138000",
        "PHONE, DE, +49 30 901820, 030901820",
        "EMAIL, DE, Jörg@MÜLLER.de, jörg@müller.de",
        "EMAIL, DE, jörg@müller.de, jörg@xn--mller-kva.de",
    })
    void whoRegisteredInAnEarlierSpellingIsStillKnown(FieldType type, String region, String sent, String earlier) {
        Form form = form(List.of("x"), new Field("x", type, LocalizedText.EMPTY, true, 100, List.of(), region));
        String digest = Sha256.hex(("[\"" + earlier + "\"]").getBytes(StandardCharsets.UTF_8));

        FormInput.Valid valid = (FormInput.Valid) FormInput.read(form, Map.of("x", sent));

        FactsOf facts = FactsOf.NOTHING.marked(Key.shared("unique/f/" + digest), "another-visitor-0000000");
        assertThat(valid.isTaken(facts, new VisitorId("this-visitor-00000000000")))
                .isTrue();
        assertThat(valid.reserve(facts, new VisitorId("another-visitor-0000000")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3000\u00A0", "\u3164", "\u2800", "\u202D\u202C", "\uFE0F"})
    void whatLooksEmptyIsEmpty(String sent) {
        for (FieldType type : List.of(FieldType.TEXT, FieldType.NAME, FieldType.PHONE, FieldType.TEXTAREA)) {
            assertThat(((FormInput.Invalid) FormInput.read(form(List.of(), required("x", type)), Map.of("x", sent)))
                            .problems())
                    .extracting(Problem::rule)
                    .containsExactly("required");
            assertThat(FormInput.read(form(List.of("x"), optional("x", type)), Map.of("x", sent))
                            .uniqueFacts())
                    .isEmpty();
        }
    }

    @Test
    void aCountryCodeDoesNotMakeANumberTooLong() {
        Field eleven = new Field("x", FieldType.PHONE, LocalizedText.EMPTY, true, 11, List.of(), "CN");

        assertThat(FormInput.read(form(List.of(), eleven), Map.of("x", "138 0013 8000")))
                .isInstanceOf(FormInput.Valid.class);
    }

    @Test
    void numbersAreReadAsTheVisitorWritesThem() {
        Form form = form(List.of(), required("x", FieldType.NUMBER));

        assertThat(((FormInput.Valid) FormInput.read(form, Map.of("x", "1.234,5"), List.of("de"))).values())
                .containsEntry("x", "1234.5");
        assertThat(((FormInput.Valid) FormInput.read(form, Map.of("x", "1,234"), List.of("en"))).values())
                .containsEntry("x", "1234");
        assertThat(((FormInput.Valid) FormInput.read(form, Map.of("x", 1.234), List.of("de"))).values())
                .containsEntry("x", "1.234");
    }

    @Test
    void whatIsTakenIsTakenForOthersAndNotForOneself() {
        Form form = form(List.of("phone"), required("phone", FieldType.PHONE));
        FormInput.Valid valid = (FormInput.Valid) FormInput.read(form, Map.of("phone", "13800138000"));
        VisitorId mina = new VisitorId("mina-0000000000000000");
        FactsOf facts = FactsOf.NOTHING.marked(Key.shared(valid.uniqueFact().orElseThrow()), mina.value());

        assertThat(valid.isTaken(facts, mina)).isFalse();
        assertThat(valid.isTaken(facts, new VisitorId("tom-00000000000000000"))).isTrue();
        assertThat(valid.isTaken(FactsOf.NOTHING, mina)).isFalse();
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
