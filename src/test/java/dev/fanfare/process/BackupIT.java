package dev.fanfare.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A backup is taken by a process of its own, also while a crowd draws, and put into another folder.
@Tag("process")
final class BackupIT {
    private static final Map<String, String> NO_DEMO = Map.of("FANFARE_DEMO", "false");

    @TempDir
    Path folder;

    @Test
    void aBackupTakenWhileACrowdDrawsHoldsEveryDrawAnsweredBeforeAndNoneByHalves()
            throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path restored = folder.resolve("restored");
        String file = folder.resolve("backup.zip").toString();
        Players players;
        List<Draw.Answered> before;
        try (RunningFanfare server = RunningFanfare.start(data, NO_DEMO)) {
            new RushCampaign(server).publish();
            players = new Players(server, RushCampaign.MANY);

            before = players.drawMeanwhile(1_000, () -> Program.UNDER_TEST.chore(data, "backup", file));
        }
        Program.UNDER_TEST.chore(restored, "restore", file);

        List<String> wins;
        try (RunningFanfare server = RunningFanfare.start(restored, NO_DEMO)) {
            wins = new RushCampaign(server).wins();
            for (Draw.Answered draw : before) {
                assertThat(new Players(server, RushCampaign.MANY)
                                .send(draw.known())
                                .body())
                        .isEqualTo(draw.reply().body());
            }
        }
        List<String> winsBefore = winsOf(before);
        assertThat(before).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(wins).containsAll(winsBefore).doesNotHaveDuplicates();
        assertThat(winsOf(players.answered())).containsAll(wins);
        RushBooks.check(restored, wins, before);
    }

    @Test
    void aDataFolderGoesFromTheJvmToTheProgramUnderTestAndBack() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Players onTheJvm;
        try (RunningFanfare server = RunningFanfare.start(Program.JVM, data, NO_DEMO)) {
            new RushCampaign(server).publish();
            onTheJvm = new Players(server, RushCampaign.MANY);
            onTheJvm.draw(200);
        }
        Players underTest;
        try (RunningFanfare server = RunningFanfare.start(data, NO_DEMO)) {
            underTest = new Players(server, RushCampaign.MANY);
            underTest.draw(200);
            Draw.Answered known = onTheJvm.answered().getFirst();

            assertThat(underTest.send(known.known()).body())
                    .isEqualTo(known.reply().body());
        }
        try (RunningFanfare server = RunningFanfare.start(Program.JVM, data, NO_DEMO)) {
            List<String> wins = new RushCampaign(server).wins();

            assertThat(wins)
                    .containsAll(winsOf(onTheJvm.answered()))
                    .containsAll(winsOf(underTest.answered()))
                    .hasSize(winsOf(onTheJvm.answered()).size()
                            + winsOf(underTest.answered()).size());
        }
    }

    @ParameterizedTest(name = "while the server runs: {0}")
    @ValueSource(booleans = {true, false})
    void aBackupHoldsThePicturesOfTheLibraryToTheByte(boolean running) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path restored = folder.resolve("restored");
        String file = folder.resolve("backup.zip").toString();
        Map<String, ByteBuffer> before;
        try (RunningFanfare server = RunningFanfare.start(data, NO_DEMO)) {
            GalleryCampaign gallery = new GalleryCampaign(server);
            gallery.publish();
            before = gallery.everythingSent();
            if (!running) {
                server.stop();
            }

            Program.UNDER_TEST.chore(data, "backup", file);
        }
        Program.UNDER_TEST.chore(restored, "restore", file);

        try (RunningFanfare server = RunningFanfare.start(restored, NO_DEMO)) {
            assertThat(new GalleryCampaign(server).everythingSent()).isEqualTo(before);
        }
    }

    private static List<String> winsOf(List<Draw.Answered> answered) {
        return answered.stream()
                .filter(Draw.Answered::won)
                .map(Draw.Answered::win)
                .toList();
    }
}
