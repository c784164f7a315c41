package dev.fanfare.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A crowd draws from a real server, which is killed, stopped and started again meanwhile.
@Tag("process")
final class DrawsIT {
    private static final int KILLS = 20;
    private static final int MOST_ANSWERS_A_ROUND = 500;

    /// Its starts are most of what these tests take.
    private static final Map<String, String> QUICK_START = Map.of("FANFARE_DEMO", "false");

    @TempDir
    Path folder;

    private final Random random = new Random();

    @Test
    void tenThousandDrawsAtOnceGiveExactlyTheHundredPrizes() throws IOException, InterruptedException {
        try (RunningFanfare server = start()) {
            Players players = new Players(server, RushCampaign.FEW);

            players.draw(10_000);

            List<Draw.Answered> answered = players.answered();
            List<String> wins = new RushCampaign(server).wins();
            assertThat(answered).hasSize(10_000).allMatch(draw -> draw.reply().status() == 200);
            assertThat(answered.stream().map(Draw.Answered::visitor)).doesNotHaveDuplicates();
            assertThat(answered).filteredOn(Draw.Answered::lost).hasSize(9_900);
            assertThat(wins).hasSize(100).containsExactlyInAnyOrderElementsOf(winsIn(answered));
            assertThat(Collections.frequency(RushCampaign.prizes(wins), "mug")).isEqualTo(60);
        }
    }

    @Test
    void aKeyAlwaysGivesTheSameBytes() throws IOException, InterruptedException {
        try (RunningFanfare server = start()) {
            Players players = new Players(server, RushCampaign.MANY);
            Draw first = Draw.by(Optional.empty());

            List<Line.Reply> together = players.sendTogether(first);
            Line.Reply alone = players.send(first);
            server.stop();
            server.restart();
            Line.Reply restarted = players.send(first);
            Line.Reply known = players.send(new Draw(first.key(), alone.cookie()));

            assertThat(Stream.concat(together.stream(), Stream.of(alone, restarted, known)))
                    .hasSize(67)
                    .allMatch(reply -> reply.status() == 200)
                    .allMatch(reply -> reply.body().equals(alone.body()));
        }
    }

    @Test
    void twentyKillsLoseNoWinAndMakeNoneTooMany() throws IOException, InterruptedException {
        try (RunningFanfare server = start()) {
            Players players = new Players(server, RushCampaign.MANY);

            for (int kill = 0; kill < KILLS; kill++) {
                players.drawUntil(1 + random.nextInt(MOST_ANSWERS_A_ROUND), server::kill);
                server.restart();
                checkAnswersAfterTheCrash(players);
            }
            RushCampaign campaign = new RushCampaign(server);
            players.draw(campaign.drawsToTheLast());

            List<String> wins = campaign.wins();
            assertThat(players.answered()).allMatch(draw -> draw.won() || draw.lost());
            assertThat(wins).containsExactlyInAnyOrderElementsOf(winsIn(players.answered()));
            RushCampaign.STOCK.forEach(
                    (prize, stock) -> assertThat(Collections.frequency(RushCampaign.prizes(wins), prize))
                            .isEqualTo(stock));
            server.stop();
            RushBooks.check(data(), wins, players.answered());
        }
    }

    /// Every draw is either answered or can be asked for again; and what was answered stays so.
    private void checkAnswersAfterTheCrash(Players players) throws IOException {
        List<Draw.Answered> known = players.answered();
        List<Draw.Answered> told = players.askAgain();
        Draw.Answered last = known.getLast();

        for (Draw.Answered draw : told) {
            assertThat(players.send(draw.draw()).body()).isEqualTo(draw.reply().body());
        }
        assertThat(players.send(last.draw()).body()).isEqualTo(last.reply().body());
        assertThat(players.send(Draw.by(Optional.of(last.cookie()))).body()).contains("\"limit\"");
    }

    @Test
    void aServerThatIsStoppedKeepsWhatItAnswered() throws IOException, InterruptedException {
        try (RunningFanfare server = start()) {
            Players players = new Players(server, RushCampaign.MANY);

            players.drawUntil(1_000, () -> assertThat(server.stop()).isIn(0, 143));
            server.restart();
            players.askAgain();

            assertThat(players.answered()).allMatch(draw -> draw.won() || draw.lost());
            assertThat(new RushCampaign(server).wins()).containsExactlyInAnyOrderElementsOf(winsIn(players.answered()));
            assertThat(server.output()).doesNotContain(" ERROR ");
        }
    }

    @Test
    void aVisitorWhoHangsUpIsNoErrorOfTheServer() throws IOException, InterruptedException {
        try (RunningFanfare server = start()) {
            try (Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort())) {
                String half = "POST " + RushCampaign.MANY + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Idempotency-Key: half\r\nContent-Length: 12\r\n\r\n{\"inp";
                socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            }
            new Players(server, RushCampaign.MANY).draw(64);

            server.stop();

            assertThat(server.output()).doesNotContain(" ERROR ");
        }
    }

    private RunningFanfare start() throws IOException, InterruptedException {
        RunningFanfare server = RunningFanfare.start(data(), QUICK_START);
        new RushCampaign(server).publish();
        return server;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static List<String> winsIn(List<Draw.Answered> answered) {
        return answered.stream()
                .filter(Draw.Answered::won)
                .map(Draw.Answered::win)
                .toList();
    }
}
