package dev.fanfare.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// `src/test/resources/campaigns/rush.json` on a running server: two buttons, each bound to a draw
/// from a pool without gates.
record RushCampaign(RunningFanfare server) {
    static final String FEW = "/play/rush/few.press";
    static final String MANY = "/play/rush/many.press";

    /// What there is of each prize in the pool `many`, and the least odds of one in percent.
    static final Map<String, Integer> STOCK = Map.of("cap", 1200, "pen", 800);

    private static final int LEAST_PERCENT = 20;
    private static final String API = "/api/studio/campaigns/rush";

    void publish() throws IOException, InterruptedException {
        StudioApi studio = new StudioApi(server);
        studio.put(API, Files.readString(Path.of("src/test/resources/campaigns/rush.json")));
        studio.post(API + "/releases");
    }

    /// The lines of wins.csv, each as `visitor prize`.
    List<String> wins() throws IOException, InterruptedException {
        return new StudioApi(server)
                .get(API + "/exports/wins.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[3] + " " + cells[5])
                .toList();
    }

    /// The prizes of such lines.
    static List<String> prizes(List<String> wins) {
        return wins.stream().map(win -> win.substring(win.indexOf(' ') + 1)).toList();
    }

    /// More draws from `many` than it takes until the last prize is won, by a wide margin.
    int drawsToTheLast() throws IOException, InterruptedException {
        List<String> gone = prizes(wins());
        return STOCK.entrySet().stream()
                .mapToInt(prize -> prize.getValue() - Collections.frequency(gone, prize.getKey()))
                .map(left -> left == 0 ? 0 : 300 + left * 150 / LEAST_PERCENT)
                .max()
                .orElse(0);
    }
}
