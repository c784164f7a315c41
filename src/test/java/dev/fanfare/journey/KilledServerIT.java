package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fanfare.process.RunningFanfare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The server is killed while somebody edits: nothing they typed is lost, and nobody's work is
/// written over unasked.
@ExtendWith(Stages.class)
@Tag("browser")
final class KilledServerIT {
    private final Stage stage;
    private final RunningFanfare server;

    KilledServerIT(Stage stage) {
        this.stage = stage;
        server = stage.server();
    }

    /// The next test class finds the server running, however this one ended.
    @AfterEach
    void startAgain() {
        server.restartIfKilled();
    }

    private Visit visit() {
        return stage.signedIn(Stage.EDITOR, Screen.DESKTOP.context().setLocale("en-US"));
    }

    @Test
    void whatIsTypedWhileTheServerIsAwayArrivesWhenItIsBack() {
        Designer.poster(server, "typed-on", "Begun");
        try (Visit visit = visit()) {
            Designer mina = new Designer(server, visit.page()).edit("typed-on");
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
            Designer mina = new Designer(server, page).edit("reloaded");
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
            Designer mina = new Designer(server, visit.page()).edit("closed-tab");
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
            Designer mina = new Designer(server, visit.page()).edit("often-killed");
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
