package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// On a phone whose browser is years old, and at any width and in any language, pages look whole, are played
/// to their end and never scroll sideways.
///
/// Each campaign is played once in each of four languages, each time at the next of three widths. With the
/// system property `looks` it is played in all pairs, and what is seen is kept as pictures in that folder.
@ExtendWith(Stages.class)
@Tag("browser")
final class OldPhoneIT {
    private static final Pattern CLEAR = Pattern.compile("rgba\\(.*, 0\\)|transparent");
    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);
    private static final @Nullable String LOOKS = System.getProperty("looks");

    /// Words that stand on two lines though they would have room on one of a small phone.
    private static final String BROKEN = """
            () => {
              const broken = new Set();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                if (text.parentElement.closest("[hidden], .f-hidden, script, template")) continue;
                for (const { 0: word, index } of text.data.matchAll(/(?<!\\p{L})\\p{L}{2,14}(?!\\p{L})/gu)) {
                  const range = document.createRange();
                  range.setStart(text, index);
                  range.setEnd(text, index + word.length);
                  if (range.getClientRects().length > 1 && !/\\p{sc=Han}/u.test(word)) broken.add(word);
                }
              }
              return [...broken].join(", ");
            }""";

    private final Stage stage;

    OldPhoneIT(Stage stage) {
        this.stage = stage;
    }

    private static Stream<Arguments> looks(int first) {
        List<String> locales = InFourLanguages.LOCALES;
        if (LOOKS != null) {
            return locales.stream().flatMap(locale -> WIDTHS.stream().map(width -> Arguments.of(locale, width)));
        }
        return IntStream.range(0, locales.size())
                .mapToObj(place -> Arguments.of(locales.get(place), WIDTHS.get((place + first) % WIDTHS.size())));
    }

    static Stream<Arguments> gala() {
        return looks(0);
    }

    static Stream<Arguments> launch() {
        return looks(1);
    }

    static Stream<Arguments> quiz() {
        return looks(2);
    }

    static Stream<Arguments> week() {
        return looks(0);
    }

    @ParameterizedTest
    @MethodSource("gala")
    void theGalaIsWonAndItsDialogSaysSo(String locale, int width) {
        String campaign = published("gala-quiz-draw", Published::everySpinWins);
        try (Old phone = new Old("gala", locale, width)) {
            Visit visit = phone.visit;
            visit.open("/" + campaign);
            phone.look("home");
            visit.press("#register");
            visit.isAt("/" + campaign + "/register");
            hasABorder(visit, "#nameField-input");
            hasABorder(visit, "#consentField-input");
            phone.look("register");
            visit.open("/" + campaign);
            GalaVisitor visitor = new GalaVisitor(visit, campaign, locale, InFourLanguages.template("gala-quiz-draw"));
            visitor.register("Mina");
            phone.look("quiz");
            visitor.startQuiz();
            phone.look("question");
            visitor.answerAll(visitor::answerRightly);
            visit.sees("#q1 [data-part=passed]");
            phone.look("passed");
            visitor.goToWheel();
            isRound(visit, "#w1 .f-prize-wheel__stage");
            isRound(visit, "#w1 .f-prize-wheel__disc");
            phone.look("wheel");

            visit.press("#w1 [data-part=spin]");

            BoundingBox dialog = visit.sees("#won").boundingBox();
            assertThat(dialog.x).isBetween(0.0, width - dialog.width);
            assertThat(dialog.y).isBetween(0.0, 844 - dialog.height);
            phone.look("won");
            visit.press("#won [data-part=close]");
            visit.seesNo("#won");
            phone.look("draw");
        }
    }

    @ParameterizedTest
    @MethodSource("launch")
    void theLaunchTakesDownWhoIsInterested(String locale, int width) {
        String campaign = published("product-launch", _ -> {});
        try (Old phone = new Old("launch", locale, width)) {
            Visit visit = phone.visit;
            visit.open("/" + campaign);
            phone.look("home");
            visit.press("#heroJoin");
            visit.press("#lead [type=submit]");
            visit.sees("#emailField-error:not(:empty)");
            phone.look("errors");
            visit.type("#nameField-input", "Mina");
            visit.type("#emailField-input", "old-phone-%s-%d@example.com".formatted(locale, width));
            visit.find("#roomField-input").selectOption("desk");
            visit.find("#consentField-input").check();
            visit.press("#lead [type=submit]");
            visit.sees("#thanks");
            phone.look("thanks");
            visit.press("#thanksClose");

            visit.sees("#listedText");
            phone.look("listed");
        }
    }

    @ParameterizedTest
    @MethodSource("quiz")
    void thePersonalityQuizTellsWhoOneIs(String locale, int width) {
        String campaign = published("personality-quiz", _ -> {});
        try (Old phone = new Old("quiz", locale, width)) {
            Visit visit = phone.visit;
            visit.open("/" + campaign);
            phone.look("home");
            visit.press("#heroStart");
            visit.press("#play [data-part=start]");
            for (int question = 1; question <= 6; question++) {
                visit.sees("#play [aria-valuenow='" + (question - 1) + "']");
                phone.look("question-" + question);
                visit.press("#play [data-part=choices] button >> nth=0");
            }

            visit.sees("#tea [data-mine]");
            phone.look("result");
            visit.press("#nextBlend [value=osmanthus]");
            visit.press("#nextBlend [data-part=vote]");
            visit.sees("#nextBlend[data-state=told] [data-mine] [data-part=share]:not(:empty)");
            phone.look("voted");
        }
    }

    @ParameterizedTest
    @MethodSource("week")
    void theCheckInWeekLeadsToAPrize(String locale, int width) {
        String campaign = published("checkin-week", Published::oneDayLeadsToAPrize);
        try (Old phone = new Old("week", locale, width)) {
            Visit visit = phone.visit;
            visit.open("/" + campaign);
            phone.look("home");
            visit.press("#card [data-part=mark]");
            visit.sees("#reached");
            phone.look("reached");
            visit.page().keyboard().press("Escape");
            visit.sees("#card [data-part=days] [data-done]");
            visit.press("#toDraw");
            isRound(visit, "#grid .f-nine-grid__frame");
            phone.look("grid");
            visit.press("#grid [data-part=draw]");

            visit.sees("#won");
            phone.look("won");
            visit.press("#wonClose");
            visit.press("#back");
            visit.sees("#prizes [data-part=name]");
            phone.look("prizes");
        }
    }

    private String published(String template, Consumer<ObjectNode> change) {
        String slug = "old-" + template;
        ObjectNode document = InFourLanguages.template(template).put("slug", slug);
        change.accept(document);
        stage.published().publish(slug, document);
        return slug;
    }

    private static void hasABorder(Visit visit, String selector) {
        String border = (String) visit.sees(selector)
                .evaluate(
                        "node => getComputedStyle(node).borderTopWidth + ' ' + getComputedStyle(node).borderTopColor");
        assertThat(border).doesNotStartWith("0px").doesNotContainPattern(CLEAR);
    }

    /// As high as it is wide, and not a line.
    private static void isRound(Visit visit, String selector) {
        BoundingBox box = visit.sees(selector).boundingBox();
        assertThat(box.height).isGreaterThan(200).isBetween(box.width - 1, box.width + 1);
    }

    /// A visit with such a phone, by somebody who asked it for less motion.
    private final class Old implements AutoCloseable {
        private final Visit visit;
        private final String campaign;
        private final String locale;
        private final int width;

        Old(String campaign, String locale, int width) {
            this.campaign = campaign;
            this.locale = locale;
            this.width = width;
            visit = stage.visit(new Browser.NewContextOptions()
                    .setViewportSize(width, 844)
                    .setHasTouch(width < 1000)
                    .setIsMobile(width < 1000)
                    .setLocale(locale)
                    .setReducedMotion(ReducedMotion.REDUCE));
            OldPhone.is(visit);
            visit.complaints().expect(422);
        }

        /// What is to be seen is in this language and no wider than the screen.
        void look(String name) {
            Page page = visit.page();
            if (LOOKS != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(!name.equals("won") && !name.equals("thanks") && !name.equals("reached"))
                        .setPath(Path.of(LOOKS, campaign, "%s-%d-%s.png".formatted(name, width, locale))));
            }
            assertThat(page.evaluate("() => [document.documentElement.lang, document.documentElement.dir]"))
                    .isEqualTo(List.of(locale, locale.equals("ar") ? "rtl" : "ltr"));
            assertThat(page.evaluate("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"))
                    .as("how wide %s is", name)
                    .isEqualTo(width);
            assertThat(page.evaluate(BROKEN)).as("words that %s breaks", name).isEqualTo("");
        }

        @Override
        public void close() {
            visit.close();
            visit.complaints().assertNone();
        }
    }
}
