package dev.fanfare;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/map.md` and the rooms say the same.
class MapTest {
    private static final Path ROOMS = Path.of("src/main/java/dev/fanfare");
    private static final Pattern LINE = Pattern.compile("^- `([a-z.]+)`: (.+)$", Pattern.MULTILINE);

    @Test
    void theMapNamesEveryRoomInTheWordsOfItsPackageInfo() throws IOException {
        String map = Files.readString(Path.of("docs/map.md"));

        Map<String, String> drawn = LINE.matcher(map)
                .results()
                .collect(toMap(line -> line.group(1), MapTest::sentence, (a, b) -> a + " | " + b, TreeMap::new));

        assertThat(lines(drawn)).as("the rooms in docs/map.md").isEqualTo(lines(rooms()));
    }

    private static Map<String, String> rooms() throws IOException {
        try (var files = Files.walk(ROOMS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .collect(toMap(MapTest::name, MapTest::firstSentence, (a, _) -> a, TreeMap::new));
        }
    }

    private static String name(Path room) {
        return ROOMS.relativize(room).toString().replace('\\', '/').replace('/', '.');
    }

    private static String firstSentence(Path room) {
        Path info = room.resolve("package-info.java");
        if (!Files.exists(info)) {
            return "(has no package-info.java)";
        }
        try (var lines = Files.lines(info)) {
            String comment = lines.filter(line -> line.startsWith("///"))
                    .map(line -> line.substring(3).strip())
                    .collect(joining(" "));
            return comment.split("(?<=[.?!])\\s", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(MatchResult line) {
        return line.group(2).strip();
    }

    private static String lines(Map<String, String> rooms) {
        return rooms.entrySet().stream()
                .map(room -> "- `%s`: %s".formatted(room.getKey(), room.getValue()))
                .collect(joining("\n"));
    }
}
