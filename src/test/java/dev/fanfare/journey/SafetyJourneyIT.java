package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Versions, previews, schedules and people, by what a marketer sees, in both languages of the
/// designer.
@ExtendWith(Stages.class)
@Tag("browser")
@Order(4)
final class SafetyJourneyIT {

    private final Stage stage;

    SafetyJourneyIT(Stage stage) {
        this.stage = stage;
    }

    /// What the designer says in each of its languages.
    enum Speech {
        ENGLISH("en-US", "en"),
        CHINESE("zh-CN", "zh");

        private final String browser;
        private final String slug;

        Speech(String browser, String slug) {
            this.browser = browser;
            this.slug = slug;
        }

        String of(String english, String chinese) {
            return this == ENGLISH ? english : chinese;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsComparedAndRestoredAsOneStep(Speech speech) {
        String slug = "restored-" + speech.slug;
        Designer.poster(stage.server(), slug, "Old words");
        at(speech, slug, (page, axe) -> {
            heading(page).click();
            Locator field =
                    page.getByLabel(speech.of("Text", "文字"), exactLabel()).first();
            field.fill("New words");
            page.getByText(speech.of("Saved", "已保存"), exactText()).waitFor();

            button(page, speech.of("Versions", "版本")).click();
            Locator list =
                    page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName(speech.of("Versions", "版本")));
            Locator versions = list.getByRole(AriaRole.OPTION);
            versions.nth(1).click();
            page.getByText("Old words").waitFor();
            page.locator("del").getByText("Old words").waitFor();
            page.locator("ins").getByText("New words").waitFor();
            axe.lookAround("versions");
            page.getByLabel(speech.of("Name of this version", "版本名称")).fill("Before the sale");
            button(page, speech.of("Name it", "命名")).click();
            versions.nth(1).getByText("Before the sale").waitFor();
            button(page, speech.of("Restore into the draft", "恢复到草稿")).click();

            page.frameLocator("iframe.page-frame").getByText("Old words").waitFor();
            button(page, speech.of("Undo", "撤销")).click();
            page.frameLocator("iframe.page-frame").getByText("New words").waitFor();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOlderReleaseIsPutOnTheAirAgain(Speech speech) {
        String slug = "rolled-" + speech.slug;
        Designer.poster(stage.server(), slug, "First release");
        publish(slug);
        save(slug, "Second release");
        publish(slug);
        at(speech, slug, (page, axe) -> {
            button(page, speech.of("Versions", "版本")).click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(speech.of("Release 1", "第 1 次发布")))
                    .click();
            button(page, speech.of("Put on the air again", "重新上线")).click();
            Locator question = page.getByRole(AriaRole.ALERTDIALOG);
            axe.lookAround("roll back");
            question.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(speech.of("Put on the air again", "重新上线")))
                    .click();
            page.getByText(speech.of("Release 1 · on the air", "第 1 次发布 · 在线")).waitFor();

            page.navigate(stage.server().at("/" + slug).toString());
            page.getByText("First release").waitFor();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theDraftIsPlayedInAFrameAndByWhoHasTheLink(Speech speech) {
        String slug = "played-" + speech.slug;
        Designer.poster(stage.server(), slug, "To be tried");
        at(speech, slug, (page, axe) -> {
            button(page, speech.of("Preview", "预览")).click();
            FrameLocator phone = page.frameLocator("iframe.preview-phone");
            phone.getByText("To be tried").waitFor();
            page.getByRole(
                            AriaRole.IMG,
                            new Page.GetByRoleOptions().setName(speech.of("QR code of the preview", "预览的二维码")))
                    .waitFor();
            axe.lookAround("preview");
            button(page, speech.of("Start over", "重新开始")).click();
            phone.getByText("To be tried").waitFor();
            String link = page.locator(".live-address").innerText();

            try (Visit stranger = stage.calmVisit(Screen.PHONE, speech.browser)) {
                stranger.page().navigate(link);
                stranger.page()
                        .getByText(speech.of("Nothing here is real", "这里的一切都不算数"))
                        .waitFor();
                stranger.page().frameLocator("iframe").getByText("To be tried").waitFor();
                Accessibility around = new Accessibility(stranger.page());
                around.look("trial");
                around.assertNoViolations();
                stranger.page()
                        .getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(speech.of("Start over", "重新开始")))
                        .click();
                stranger.page().frameLocator("iframe").getByText("To be tried").waitFor();
                stranger.complaints().assertNone();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void publishingTellsWhatChangedAndCanBePutOff(Speech speech) {
        String slug = "planned-" + speech.slug;
        Designer.poster(stage.server(), slug, "On the air");
        publish(slug);
        save(slug, "Changed since");
        at(speech, slug, (page, axe) -> {
            button(page, speech.of("Publish", "发布")).click();
            button(page, speech.of("1 change since the last release", "上次发布后有 1 处改动"))
                    .click();
            page.locator("ins").getByText("Changed since").waitFor();
            axe.lookAround("publish: changes");
            button(page, speech.of("When visitors can take part", "活动时间")).click();
            axe.lookAround("publish: times");
            page.getByLabel(speech.of("Opens", "开始"), exactLabel()).fill("2099-01-28T20:00");
            button(page, speech.of("Later…", "定时发布…")).click();
            page.getByLabel(speech.of("Goes on the air", "上线时间"), exactLabel()).fill("2099-01-01T09:00");
            button(page, speech.of("Schedule", "定时")).click();
            button(page, speech.of("Cancel the schedule", "取消定时")).waitFor();
            axe.lookAround("publish: scheduled");

            assertThat(Designer.read(stage.server(), "/campaigns/" + slug)).contains("2099-01-28T20:00:00+00:00");
            assertThat(Designer.read(stage.server(), "/campaigns")).contains("\"at\":\"2099-01-01T09:00:00Z\"");
            button(page, speech.of("Cancel the schedule", "取消定时")).click();
            button(page, speech.of("Cancel the schedule", "取消定时"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerLetsSomebodyInWhoThenOnlyLooks(Speech speech) {
        String viewer = "viewer-" + speech.slug + "@example.com";
        Designer.poster(stage.server(), "looked-at-" + speech.slug, "To be looked at");
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, speech.browser)) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            signIn(page, speech, Stage.OWNER, Designer.PASSWORD);
            axe.lookAround("home");
            button(page, speech.of("People", "成员")).click();
            page.getByLabel(speech.of("Email", "邮箱"), exactLabel()).fill(viewer);
            page.locator(".form .select").click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(speech.of("Viewer", "查看者")))
                    .click();
            button(page, speech.of("Add", "添加")).click();
            String password = page.locator(".told code").innerText();
            page.locator(".person")
                    .filter(new Locator.FilterOptions().setHasText(viewer))
                    .waitFor();
            axe.lookAround("people");

            try (Visit other = stage.calmVisit(Screen.DESKTOP, speech.browser)) {
                Page looking = other.page();
                signIn(looking, speech, viewer, password);
                assertThat(button(looking, speech.of("New campaign", "新建活动")).count())
                        .isZero();
                assertThat(button(looking, speech.of("People", "成员")).count()).isZero();
                looking.navigate(
                        stage.server().at("/studio/looked-at-" + speech.slug).toString());
                heading(looking).click();
                looking.getByText(speech.of("You can look, not change", "只能查看，不能修改"))
                        .waitFor();
                assertThat(looking.getByLabel(speech.of("Text", "文字"), exactLabel())
                                .first()
                                .isDisabled())
                        .isTrue();
                assertThat(button(looking, speech.of("Publish", "发布")).count()).isZero();
                Accessibility eyes = new Accessibility(looking);
                eyes.lookAround("only looking");
                eyes.assertNoViolations();
                other.complaints().assertNone();
            }
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anybodyChangesTheirPasswordAndSignsOutEverywhere(Speech speech) {
        String email = "leaving-" + speech.slug + "@example.com";
        Designer.account(stage.server(), email, "editor");
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, speech.browser)) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            signIn(page, speech, email, Designer.PASSWORD);
            page.locator(".account-name").click();
            page.getByLabel(speech.of("Password until now", "当前密码"), exactLabel())
                    .fill(Designer.PASSWORD);
            page.getByLabel(speech.of("New password", "新密码"), exactLabel()).fill("another long password");
            button(page, speech.of("Change the password", "修改密码")).click();
            page.getByText(speech.of("You are signed out everywhere else", "其他地方都已退出登录"))
                    .waitFor();
            axe.lookAround("my account");
            button(page, speech.of("Sign out everywhere", "在所有地方退出")).click();

            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(speech.of("Sign in", "登录")))
                    .waitFor();
            signIn(page, speech, email, "another long password");
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    private void at(Speech speech, String slug, Happening happening) {
        try (Visit visit = stage.signedIn(Stage.OWNER, speech.browser)) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            page.navigate(stage.server().at("/studio/" + slug).toString());
            heading(page).waitFor();
            happening.of(page, axe);
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    private void signIn(Page page, Speech speech, String email, String password) {
        page.navigate(stage.server().at("/studio/").toString());
        page.getByLabel(speech.of("Email", "邮箱"), exactLabel()).fill(email);
        page.getByLabel(speech.of("Password", "密码"), exactLabel()).fill(password);
        button(page, speech.of("Sign in", "登录")).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(speech.of("Campaigns", "活动")))
                .first()
                .waitFor();
    }

    private void publish(String slug) {
        Designer.send(stage.server(), "POST", "/api/studio/campaigns/" + slug + "/releases", "");
    }

    private void save(String slug, String words) {
        Designer.replacePoster(stage.server(), slug, words, 1);
    }

    private static Locator heading(Page page) {
        return page.frameLocator("iframe.page-frame").getByRole(AriaRole.HEADING);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactText() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private interface Happening {
        void of(Page page, Accessibility axe);
    }
}
