package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Five campaigns from blank, by what a marketer sees, played on a phone and at a desk.
@ExtendWith(Stages.class)
@Tag("browser")
final class FromBlankIT {
    private static final Path PHOTO = Path.of("components/hero/preview.webp");
    private static final int MOST_OF_A_FORM = 15;
    private static final int MOST_OF_A_LAUNCH = 60;
    private static final List<String> PRIZES = List.of("Headphones", "Tea set", "Sticker");

    /// What the designer says in Chinese.
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("New campaign", "新建活动"),
            Map.entry("Title", "标题"),
            Map.entry("Create", "创建"),
            Map.entry("Publish", "发布"),
            Map.entry("Publish now", "立即发布"),
            Map.entry("It is live", "已上线"),
            Map.entry("Saved", "已保存"),
            Map.entry("Done", "完成"),
            Map.entry("Add", "添加"),
            Map.entry("Data", "数据"),
            Map.entry("Properties", "属性"),
            Map.entry("Heading", "标题"),
            Map.entry("Text", "文字"),
            Map.entry("Level", "级别"),
            Map.entry("Check-in calendar", "签到日历"),
            Map.entry("Edit Check-in card", "编辑 签到卡"));

    private final Stage stage;

    FromBlankIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aProductLaunchWithAPhotoAndAFormOfFiveFields() {
        at("en-US", UnaryOperator.identity(), (marketer, hand) -> {
            marketer.startBlank("Halo launch");
            marketer.add("Hero");
            marketer.write("Heading", "Light that knows the hour");
            marketer.write("Text", "The new Halo lamp. The first hundred get it a week early.");
            marketer.choosePicture(PHOTO);
            marketer.write("What it shows (for screen readers)", "A lamp on a desk at dusk");
            int before = hand.operations();
            marketer.add("Form");
            marketer.write("Heading", "Reserve yours");
            marketer.write("Text", "We write to you when it is there.");
            marketer.addField("Email");
            marketer.addField("Choice");
            marketer.openField("Choose one");
            marketer.write("Label", "Where will it stand?");
            marketer.write("Option 1", "Desk");
            marketer.write("Option 2", "Bedside");
            assertThat(hand.operations() - before).isLessThanOrEqualTo(MOST_OF_A_FORM);
            marketer.publish();
            assertThat(hand.operations()).isLessThanOrEqualTo(MOST_OF_A_LAUNCH);
        });

        played("en-US", (page, screen) -> {
            page.navigate(stage.server().at("/halo-launch").toString());
            page.getByLabel("Your name").fill("Li Hua");
            page.getByLabel("Mobile number").fill("+86 138 1234 567" + screen.ordinal());
            page.getByLabel("Email").fill("li.hua.%d@example.com".formatted(screen.ordinal()));
            page.getByLabel("Where will it stand?").selectOption("Bedside");
            page.getByRole(AriaRole.CHECKBOX).check();
            button(page, "Count me in").click();
            page.getByText("Thank you, we have it.").waitFor();
        });
        assertThat(stage.published().leads("halo-launch")).contains("Where will it stand?", "Bedside");
    }

    @Test
    void aPersonalityQuiz() {
        at("en-US", UnaryOperator.identity(), (marketer, _) -> {
            marketer.startBlank("Coffee type");
            marketer.add("Heading");
            marketer.write("Text", "Which coffee are you?");
            marketer.choose("Level", "H1");
            marketer.add("Quiz");
            marketer.write("Heading", "Two questions");
            marketer.write("Introduction", "There are no wrong answers.");
            marketer.add("Quiz result");
            marketer.edit("Quiz");
            marketer.editTab("Results");
            for (String result : List.of("Flat white", "Espresso")) {
                int at = result.equals("Flat white") ? 0 : 1;
                marketer.pressInDialog("Add a result");
                marketer.writeNth("Title", at, result);
                marketer.writeNth("Description", at, "You are like a " + result + ".");
            }
            marketer.editTab("Questions");
            for (int at = 0; at < 2; at++) {
                if (at == 0) {
                    marketer.openLine(1);
                } else {
                    marketer.pressInDialog("Add a question");
                }
                marketer.writeNth("Question", 0, "Question %d: mornings are".formatted(at + 1));
                marketer.chooseInDialog("Choices of this question", "speak for a result");
                marketer.writeNth("Choice 1", 0, "slow %d".formatted(at));
                marketer.writeNth("Choice 2", 0, "short %d".formatted(at));
                marketer.chooseInDialog("Choice 1 speaks for", "Flat white");
                marketer.chooseInDialog("Choice 2 speaks for", "Espresso");
            }
            marketer.pressInDialog("Done");
            marketer.publish();
        });

        played("en-US", (page, _) -> {
            page.navigate(stage.server().at("/coffee-type").toString());
            button(page, "Start the quiz").click();
            for (int answered = 1; answered <= 2; answered++) {
                page.getByText("Question %d of 2".formatted(answered)).waitFor();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("short"))
                        .click();
            }
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Espresso"))
                    .waitFor();
            page.getByText("You are like a Espresso.").waitFor();
        });
    }

    @Test
    void aWheelWithThreePrizes() {
        at("en-US", UnaryOperator.identity(), (marketer, _) -> {
            marketer.startBlank("Lucky wheel");
            marketer.add("Heading");
            marketer.write("Text", "Spin and win");
            marketer.choose("Level", "H1");
            marketer.add("Form");
            marketer.write("Text", "Tell us where your prize goes.");
            marketer.add("Prize wheel");
            marketer.write("Text", "One spin for everybody.");
            marketer.edit("Prize pool");
            for (int at = 0; at < PRIZES.size(); at++) {
                if (at > 0) {
                    marketer.pressInDialog("Add a prize");
                }
                marketer.writeNth("Title", at, PRIZES.get(at));
                marketer.writeNth("Stock", at, "20");
                marketer.writeNth("Chance in %", at, at == 0 ? "20" : "40");
            }
            marketer.pressInDialog("Done");
            marketer.publish();
        });

        played("en-US", (page, _) -> {
            page.navigate(stage.server().at("/lucky-wheel").toString());
            button(page, "Spin").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("You have won!"));
            dialog.waitFor();
            assertThat(PRIZES).anyMatch(prize -> dialog.innerText().contains(prize));
        });
    }

    @Test
    void aFlashSaleUntilItsCodesAreGone() {
        at("en-US", UnaryOperator.identity(), (marketer, _) -> {
            marketer.startBlank("Flash sale");
            marketer.add("Hero");
            marketer.write("Heading", "Forty-eight hours");
            marketer.write("Text", "Everything a fifth off.");
            marketer.add("Countdown");
            marketer.write("Time", "2035-01-28T20:00");
            marketer.write("Heading", "It ends in");
            marketer.add("Coupon");
            marketer.write("What it is worth", "20 % off");
            marketer.write("Heading", "Your code");
            marketer.write("Terms", "One for each of us.");
            marketer.edit("Coupon");
            marketer.writeNth("What a code is good for", 0, "A fifth off");
            marketer.writeNth("Stock", 0, "2");
            marketer.pressInDialog("Done");
            marketer.publish();
        });

        played("en-US", (page, _) -> {
            page.navigate(stage.server().at("/flash-sale").toString());
            button(page, "Get my code").last().click();
            page.getByText(Pattern.compile("CODE-[A-Z]{4}-\\d\\d")).first().waitFor();
        });
        try (Visit late = stage.calmVisit(Screen.PHONE, "en-US")) {
            late.open("/flash-sale");
            late.page().getByText("All codes are gone").first().waitFor();
        }
    }

    @Test
    void aCheckInWeekInChinese() {
        at("zh-CN", english -> CHINESE.getOrDefault(english, english), (marketer, _) -> {
            marketer.startBlank("签到周");
            marketer.add("Heading");
            marketer.write("Text", "七天签到，好礼相送");
            marketer.choose("Level", "H1");
            marketer.add("Check-in calendar");
            marketer.edit("Check-in card");
            marketer.writeNth("Title", 0, "集齐七天");
            marketer.pressInDialog("Done");
            marketer.publish();
        });

        played("zh-CN", (page, _) -> {
            page.navigate(stage.server().at("/qian-dao-zhou").toString());
            button(page, "今日签到").click();
            page.getByText("今天已签到").first().waitFor();
        });
    }

    private void at(String language, UnaryOperator<String> say, Building building) {
        Browser.NewContextOptions desk =
                Screen.DESKTOP.context().setLocale(language).setReducedMotion(ReducedMotion.REDUCE);
        try (Visit visit = stage.signedIn(Stage.EDITOR, desk)) {
            visit.open("/studio/");
            Counted hand = new Counted(Hand.mouse());
            building.of(new Marketer(visit.page(), hand, say), hand);
            visit.complaints().assertNone();
        }
    }

    /// Plays on both screens, each time as somebody new; no page is wider than its screen, nothing hinders.
    private void played(String language, Playing playing) {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            try (Visit visit = stage.calmVisit(screen, language)) {
                Page page = visit.page();
                Accessibility axe = new Accessibility(page);
                try {
                    playing.on(page, screen);
                } finally {
                    String name = page.url().replaceAll(".*/", "");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "from-blank", name + "-" + screen.width() + ".png")));
                }
                axe.lookAround("played");
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
                axe.assertNoViolations();
                visit.complaints().assertNone();
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private interface Building {
        void of(Marketer marketer, Counted hand);
    }

    private interface Playing {
        void on(Page page, Screen screen);
    }
}
