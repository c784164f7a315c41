package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.page.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fields of more than one value, marks, addresses, and fields that nobody sees.
class FieldKindsTest {
    private static final String FAMILY = "👨‍👩‍👧";

    @Test
    void severalChoicesAreKeptOnceEachInTheOrderOfTheOptions() {
        Field field = choices(true, "tea", "coffee", "juice");

        assertThat(kept(field, Map.of("x", List.of("juice", "tea", "juice", " tea\u200B"))))
                .isEqualTo(List.of("tea", "juice"));
        assertThat(kept(field, Map.of("x", "coffee"))).isEqualTo(List.of("coffee"));
        assertThat(kept(field, Map.of("x", List.of("", "coffee")))).isEqualTo(List.of("coffee"));
        assertThat(kept(choices(true, "tea"), Map.of("x", true))).isEqualTo(List.of("tea"));
    }

    static Stream<Object> nothingChosen() {
        return Stream.of(List.of(), "", "\u3000", List.of("", "\u200B"), false);
    }

    @ParameterizedTest
    @MethodSource("nothingChosen")
    void atLeastOneChoiceIsAskedForWhereTheFieldIsRequired(Object sent) {
        assertThat(problems(choices(true, "tea"), Map.of("x", sent)))
                .extracting(Problem::rule)
                .containsExactly("required");
        assertThat(values(choices(false, "tea"), Map.of("x", sent))).isEmpty();
    }

    static Stream<Object> noOptions() {
        return Stream.of("water", List.of("tea", "water"), List.of("TEA"), "x".repeat(100_000), true);
    }

    @ParameterizedTest
    @MethodSource("noOptions")
    void whatIsNoOptionIsRefused(Object sent) {
        assertThat(problems(choices(false, "tea", "coffee"), Map.of("x", sent)))
                .extracting(Problem::rule)
                .containsAnyOf("not-an-option", "type")
                .hasSize(1);
    }

    static Stream<Object> ofAnotherKind() {
        return Stream.of(Map.of("tea", true), List.of(List.of("tea")), List.of(Map.of()), List.of(1), 1);
    }

    @ParameterizedTest
    @MethodSource("ofAnotherKind")
    void choicesAreTexts(Object sent) {
        assertThat(problems(choices(false, "tea"), Map.of("x", sent)))
                .containsExactly(new Problem("x", "type", "some of: tea"));
    }

    @Test
    void tenThousandValuesAreReadAsTheFewTheyAre() {
        Field field = choices(true, "tea", "coffee");

        assertThat(kept(field, Map.of("x", Collections.nCopies(10_000, "tea")))).isEqualTo(List.of("tea"));
        assertThat(problems(field, Map.of("x", Collections.nCopies(10_000, "water"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "４, 4", "' 5\u200B', 5", "1.0, 1", "05, 5", "٣, 3"})
    void aMarkIsAWholeNumber(String sent, String kept) {
        assertThat(kept(rating(5), Map.of("x", sent))).isEqualTo(kept);
    }

    @Test
    void aMarkMayComeAsANumber() {
        assertThat(kept(rating(10), Map.of("x", 10))).isEqualTo("10");
        assertThat(kept(rating(5), Map.of("x", 2.0))).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "4.5", "four", "1e1", "99999999999999999999", "★★★", "5,0,0"})
    void aMarkOutsideTheScaleIsRefused(String sent) {
        assertThat(problems(rating(5), Map.of("x", sent))).hasSize(1);
    }

    @Test
    void aMarkIsNoListAndNoObject() {
        assertThat(problems(rating(5), Map.of("x", List.of("4"))))
                .extracting(Problem::rule)
                .containsExactly("type");
        assertThat(problems(rating(5), Map.of("x", Map.of("value", 4))))
                .extracting(Problem::rule)
                .containsExactly("type");
        assertThat(problems(rating(5), Map.of("x", true)))
                .extracting(Problem::rule)
                .containsExactly("type");
    }

    static Stream<Object> anything() {
        return Stream.of(
                List.of("a"), Map.of("a", 1), true, "\0\0", "\ud83d", "\u200B".repeat(5_000), Map.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("anything")
    void aFieldThatNobodySeesIsNeverRefused(Object sent) {
        Field required = new Field("x", FieldType.HIDDEN, LocalizedText.EMPTY, true, 200, List.of());

        assertThat(values(required, Map.of("x", sent))).isEmpty();
        assertThat(values(required, Map.of())).isEmpty();
    }

    @Test
    void aFieldThatNobodySeesIsCutAndCleaned() {
        Field hidden = new Field("x", FieldType.HIDDEN, LocalizedText.EMPTY, false, 5, List.of());

        assertThat(kept(hidden, Map.of("x", "weibo\u0000\u200B"))).isEqualTo("weibo");
        assertThat(kept(hidden, Map.of("x", "wei\r\nbo-and-more"))).isEqualTo("weibo");
        assertThat(kept(hidden, Map.of("x", "x".repeat(5_000_000)))).isEqualTo("xxxxx");
        assertThat(kept(hidden, Map.of("x", "👏👏👏👏👏👏"))).isEqualTo("👏👏👏👏👏");
        assertThat(kept(hidden, Map.of("x", 42))).isEqualTo("42");
        assertThat(kept(hidden, Map.of("x", FAMILY + "!!"))).isEqualTo(FAMILY);
    }

    @Test
    void aChineseAddressIsKeptInTheWordsOfTheList() {
        assertThat(kept(
                        address("CN", true),
                        Map.of("x.province", "廣東", "x.city", "深圳", "x.district", "南山", "x.street", " 科技路 1 号\r\n3 楼 ")))
                .isEqualTo(Map.of("province", "广东省", "city", "深圳市", "district", "南山区", "street", "科技路 1 号 3 楼"));
    }

    @Test
    void anAddressElsewhereIsKeptAsItWasTyped() {
        assertThat(kept(
                        address("DE", true),
                        Map.of("x.street", "Hauptstraße 1\nc/o Müller", "x.postal", "１０１１５", "x.city", " Berlin")))
                .isEqualTo(Map.of("street", "Hauptstraße 1, c/o Müller", "postal", "10115", "city", "Berlin"));
    }

    @Test
    void anAddressThatMayBeLeftOutIsKeptAsFarAsItWasTold() {
        assertThat(values(address("CN", false), Map.of("x.province", "", "x.street", " ")))
                .isEmpty();
        assertThat(kept(address("CN", false), Map.of("x.province", "浙江"))).isEqualTo(Map.of("province", "浙江省"));
        assertThat(kept(address("DE", false), Map.of("x.city", "Bonn"))).isEqualTo(Map.of("city", "Bonn"));
    }

    @Test
    void aCityThatIsDividedNoFurtherNeedsNoDistrict() {
        assertThat(kept(
                        address("CN", true),
                        Map.of("x.province", "河南省", "x.city", "济源市", "x.district", "", "x.street", "黄河路 1 号")))
                .isEqualTo(Map.of("province", "河南省", "city", "济源市", "street", "黄河路 1 号"));
    }

    @Test
    void eachPartThatIsMissingIsToldAtItsPlace() {
        assertThat(problems(address("CN", true), Map.of()))
                .extracting(Problem::field, Problem::rule)
                .containsExactly(
                        tuple("x.province", "required"),
                        tuple("x.city", "required"),
                        tuple("x.district", "required"),
                        tuple("x.street", "required"));
        assertThat(problems(address("CN", true), Map.of("x.province", "北京市", "x.city", "北京市", "x.district", "朝阳区")))
                .extracting(Problem::field)
                .containsExactly("x.street");
        assertThat(problems(address("CN", false), Map.of("x.street", "长安街 1 号")))
                .extracting(Problem::field)
                .containsExactly("x.province", "x.city", "x.district");
        assertThat(problems(address("US", true), Map.of()))
                .extracting(Problem::field)
                .containsExactly("x.street", "x.postal", "x.city");
        assertThat(problems(address("HK", true), Map.of()))
                .extracting(Problem::field)
                .containsExactly("x.street", "x.city");
    }

    @Test
    void partsThatDoNotBelongTogetherAreToldAtTheFirstThatDoesNot() {
        Map<String, Object> sent = Map.of("x.province", "广东省", "x.city", "杭州市", "x.district", "西湖区", "x.street", "1");

        assertThat(problems(address("CN", true), sent))
                .containsExactly(new Problem("x.city", "not-an-option", "a city of the province"));
    }

    @Test
    void anAddressIsSentInPartsAndEachIsAText() {
        assertThat(problems(address("CN", false), Map.of("x", Map.of("city", "深圳市"))))
                .extracting(Problem::field, Problem::rule)
                .containsExactly(tuple("x", "type"));
        assertThat(problems(address("CN", false), Map.of("x.city", List.of("深圳市"), "x.street", 7)))
                .extracting(Problem::field, Problem::rule)
                .containsExactly(tuple("x.city", "type"), tuple("x.street", "type"));
        assertThat(problems(address("CN", false), Map.of("x.state", "CA", "x.district.name", "南山区")))
                .extracting(Problem::field, Problem::rule)
                .containsExactlyInAnyOrder(tuple("x.state", "unknown"), tuple("x.district.name", "unknown"));
        assertThat(problems(address("CN", false), Map.of("x.street", "a\0b")))
                .extracting(Problem::rule)
                .containsExactly("format");
        assertThat(problems(address("DE", false), Map.of("x.street", "x".repeat(5_000_000), "x.city", "x".repeat(201))))
                .extracting(Problem::field, Problem::rule)
                .containsExactly(tuple("x.street", "too-long"), tuple("x.city", "too-long"));
    }

    @Test
    void equalValuesOfTheNewKindsAreOnePersons() {
        assertThat(unique(address("CN", true), place("广东省", "深圳市", "南山区", "科技路 1 号")))
                .isEqualTo(unique(address("CN", true), place("廣東", "深圳", "南山", "科技路　１ 号")))
                .isNotEqualTo(unique(address("CN", true), place("广东省", "深圳市", "福田区", "科技路 1 号")));
        assertThat(unique(choices(true, "tea", "coffee"), Map.of("x", List.of("tea", "coffee"))))
                .isEqualTo(unique(choices(true, "tea", "coffee"), Map.of("x", List.of("coffee", "tea"))))
                .isNotEqualTo(unique(choices(true, "tea", "coffee"), Map.of("x", List.of("tea"))));
        assertThat(unique(rating(5), Map.of("x", "5"))).isEqualTo(unique(rating(5), Map.of("x", "５")));
    }

    @Test
    void aVisitorIsNotCalledByAListOrAnAddress() {
        for (Field field : List.of(
                new Field("name", FieldType.CHOICES, LocalizedText.EMPTY, false, 0, List.of("Mina")),
                new Field("name", FieldType.ADDRESS, LocalizedText.EMPTY, false, 200, List.of(), "DE"))) {
            FormInput read = FormInput.read(
                    new Form("f", List.of(field), List.of()),
                    field.type() == FieldType.CHOICES
                            ? Map.of("name", List.of("Mina"))
                            : Map.of("name.city", "Berlin"));

            assertThat(((FormInput.Valid) read).name()).isEmpty();
        }
    }

    private static Map<String, Object> place(String province, String city, String district, String street) {
        return Map.of("x.province", province, "x.city", city, "x.district", district, "x.street", street);
    }

    private static Field choices(boolean required, String... options) {
        return new Field("x", FieldType.CHOICES, LocalizedText.EMPTY, required, 200, List.of(options));
    }

    private static Field rating(int best) {
        return new Field("x", FieldType.RATING, LocalizedText.EMPTY, true, best, List.of());
    }

    private static Field address(String region, boolean required) {
        return new Field("x", FieldType.ADDRESS, LocalizedText.EMPTY, required, 200, List.of(), region);
    }

    private static Optional<String> unique(Field field, Map<String, Object> input) {
        FormInput read = FormInput.read(new Form("f", List.of(field), List.of("x")), input);
        assertThat(read.uniqueFacts()).contains(read.uniqueFact().orElseThrow());
        return read.uniqueFact();
    }

    private static Object kept(Field field, Map<String, Object> input) {
        return values(field, input).get("x");
    }

    private static Map<String, Object> values(Field field, Map<String, Object> input) {
        FormInput read = FormInput.read(new Form("f", List.of(field), List.of()), input);
        assertThat(read).isInstanceOf(FormInput.Valid.class);
        return ((FormInput.Valid) read).values();
    }

    private static List<Problem> problems(Field field, Map<String, Object> input) {
        FormInput read = FormInput.read(new Form("f", List.of(field), List.of()), input);
        assertThat(read).isInstanceOf(FormInput.Invalid.class);
        return ((FormInput.Invalid) read).problems();
    }
}
