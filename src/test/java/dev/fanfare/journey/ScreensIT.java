package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// axe looks at every screen of the designer, the same ones that the guide for marketers has pictures of, in light
/// and dark colours. In Chinese at one of each kind (doors, home, a panel, properties, a resource, a dialog),
/// without the contrast: what the screens are made of does not depend on the language.
@Tag("browser")
@Order(1)
final class ScreensIT {
    private static final Path SCREENS = Path.of("src/bench/designer-screens.mjs");

    @ParameterizedTest
    @CsvSource({"en, ''", "zh, first-run sign-in home new-campaign outline actions quiz texts publish"})
    void axeFindsNothing(String language, String screens) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "screens-");
        try (RunningFanfare server = RunningFanfare.start(folder.resolve("data"));
                Chromium chromium = Chromium.launch()) {
            Path told = folder.resolve("told");
            int status = lookAround(server, chromium, language, screens, told);

            assertThat(status).describedAs(Files.readString(told)).isZero();
        }
    }

    /// @param screens their names, apart by spaces; empty for all
    private static int lookAround(RunningFanfare server, Chromium chromium, String language, String screens, Path told)
            throws IOException, InterruptedException {
        String base = server.at("").toString().replace("localhost", "127.0.0.1");
        ProcessBuilder builder = new ProcessBuilder(
                        new ArrayList<>(List.of("node", SCREENS.toString(), base, RunningFanfare.TOKEN)))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.command()
                .addAll(List.of(screens.split(" ")).stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
        builder.environment().put("AXE", "1");
        builder.environment().put("LANGUAGE", language);
        builder.environment().put("CHROMIUM", chromium.path());
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.MINUTES)) process.destroyForcibly();
        return process.waitFor();
    }
}
