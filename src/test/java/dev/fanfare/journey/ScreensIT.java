package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// axe looks at every screen of the designer: the same ones that the guide for marketers has pictures of. In
/// English in light and dark colours, in Chinese in light ones without the contrast, which does not depend on the
/// language.
@Tag("browser")
final class ScreensIT {
    private static final Path SCREENS = Path.of("src/bench/designer-screens.mjs");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void axeFindsNothing(String language) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "screens-");
        try (RunningFanfare server = RunningFanfare.start(folder.resolve("data"));
                Chromium chromium = Chromium.launch()) {
            Path told = folder.resolve("told");
            int status = lookAround(server, chromium, language, told);

            assertThat(status).describedAs(Files.readString(told)).isZero();
        }
    }

    private static int lookAround(RunningFanfare server, Chromium chromium, String language, Path told)
            throws IOException, InterruptedException {
        String base = server.at("").toString().replace("localhost", "127.0.0.1");
        ProcessBuilder builder = new ProcessBuilder("node", SCREENS.toString(), base, RunningFanfare.TOKEN)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("AXE", "1");
        builder.environment().put("LANGUAGE", language);
        builder.environment().put("CHROMIUM", chromium.path());
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.MINUTES)) process.destroyForcibly();
        return process.waitFor();
    }
}
