package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The server is killed while somebody edits: nothing they typed is lost, and nobody's work is
/// written over unasked.
final class KilledServerIT {
    private static final String EDITOR = "mina@example.com";

    private static RunningFanfare server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        server = RunningFanfare.start(
                Files.createTempDirectory(Path.of("target"), "killed-").resolve("data"));
        chromium = Chromium.launch();
        Designer.account(server, "owner@example.com", "owner");
        Designer.account(server, EDITOR, "editor");
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    private static Visit visit() {
        return new Visit(
                server, chromium.browser().newContext(Screen.DESKTOP.context().setLocale("en-US")));
    }

    @Test
    void whatIsTypedWhileTheServerIsAwayArrivesWhenItIsBack() {
        Designer.poster(server, "typed-on", "Begun");
        try (Visit visit = visit()) {
            Designer mina = new Designer(server, visit.page()).signIn(EDITOR).edit("typed-on");
            mina.textField().fill("Before the kill");

            server.kill();
            mina.textField().fill("In the properties");
            mina.typeOnThePage(" and on the page");
            mina.says("Offline: kept on this device").waitFor();
            server.restart();
            mina.isSaved();

            assertThat(Designer.read(server, "/campaigns/typed-on")).contains("\"In the properties and on the page\"");
        }
    }

    @Test
    void whatWasTypedSurvivesAReloadOfTheTab() {
        Designer.poster(server, "reloaded", "Begun");
        try (Visit visit = visit()) {
            Page page = visit.page();
            Designer mina = new Designer(server, page).signIn(EDITOR).edit("reloaded");
            mina.heading().click();
            server.kill();
            mina.textField().fill("Typed while it was away");
            mina.says("Offline: kept on this device").waitFor();

            server.restart();
            page.reload();
            mina.heading().waitFor();
            mina.isSaved();

            assertThat(mina.heading().innerText()).isEqualTo("Typed while it was away");
            assertThat(Designer.read(server, "/campaigns/reloaded")).contains("\"Typed while it was away\"");
        }
    }

    @Test
    void whatWasTypedInATabThatWasClosedIsGoneOnWithInAnother() {
        Designer.poster(server, "closed-tab", "Begun");
        try (Visit visit = visit()) {
            Designer mina = new Designer(server, visit.page()).signIn(EDITOR).edit("closed-tab");
            mina.heading().click();
            server.kill();
            mina.textField().fill("Typed and closed");
            mina.says("Offline: kept on this device").waitFor();
            Page other = visit.page().context().newPage();
            visit.page().close();

            server.restart();
            Designer again = new Designer(server, other).edit("closed-tab");
            again.isSaved();

            assertThat(Designer.read(server, "/campaigns/closed-tab")).contains("\"Typed and closed\"");
        }
    }

    @Test
    void aServerThatIsKilledAtEveryMomentLosesNoKeystroke() {
        Designer.poster(server, "often-killed", "Begun");
        try (Visit visit = visit()) {
            Designer mina = new Designer(server, visit.page()).signIn(EDITOR).edit("often-killed");
            StringBuilder typed = new StringBuilder();
            mina.textField().fill("");
            for (int round = 0; round < 3; round++) {
                for (int word = 0; word < 7; word++) {
                    String next = "r" + round + "w" + word + " ";
                    typed.append(next);
                    visit.page().keyboard().type(next);
                    if (word == 3) {
                        server.kill();
                    }
                }
                server.restart();
            }
            mina.isSaved();

            assertThat(Designer.read(server, "/campaigns/often-killed")).contains("\"" + typed + "\"");
        }
    }
}
