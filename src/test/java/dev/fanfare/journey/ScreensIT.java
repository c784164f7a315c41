package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// axe looks at every screen of the designer: the same ones that the guide for marketers has pictures of. What
/// colours do to it does not depend on the language, and the other way round; nor does any of it on the form
/// of the server, so that `./fanfare test-native` leaves it out.
@Tag("browser")
final class ScreensIT {
    private static final Path SCREENS = Path.of("src/bench/designer-screens.mjs");

    @ParameterizedTest
    @CsvSource({"en,light", "zh,dark"})
    void axeFindsNothing(String language, String scheme) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "screens-");
        try (RunningFanfare server = RunningFanfare.start(folder.resolve("data"));
                Chromium chromium = Chromium.launch()) {
            Path told = folder.resolve("told");
            int status = lookAround(server, chromium, language, scheme, told);

            assertThat(status).describedAs(Files.readString(told)).isZero();
        }
    }

    private static int lookAround(RunningFanfare server, Chromium chromium, String language, String scheme, Path told)
            throws IOException, InterruptedException {
        String base = server.at("").toString().replace("localhost", "127.0.0.1");
        ProcessBuilder builder = new ProcessBuilder("node", SCREENS.toString(), base, RunningFanfare.TOKEN)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("AXE", "1");
        builder.environment().put("LANGUAGE", language);
        builder.environment().put("SCHEME", scheme);
        builder.environment().put("CHROMIUM", chromium.path());
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.MINUTES)) process.destroyForcibly();
        return process.waitFor();
    }
}
