package dev.fanfare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A marketer who works in Chinese reads every refusal of the studio in Chinese.
class RefusalWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/fanfare");
    private static final Path WORDS = Path.of("src/main/webui/studio/words/refusals-zh.ts");
    private static final Pattern MADE =
            Pattern.compile("(?:Problem\\.of|new Problem|new NotTaken)\\(\\s*\"([a-z-]+)\"", Pattern.MULTILINE);
    private static final Pattern SAID = Pattern.compile("^ {2}\"?([a-z][a-z-]*)\"?:", Pattern.MULTILINE);

    /// Rooms whose refusals visitors meet, not the designer.
    private static final Set<String> FOR_VISITORS = Set.of("action", "site", "visitor");

    @Test
    void theDesignerSaysEveryRefusalOfTheStudioInChinese() throws IOException {
        Set<String> said = SAID.matcher(Files.readString(WORDS))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(made()).hasSizeGreaterThan(50).isSubsetOf(said);
    }

    private static Set<String> made() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !FOR_VISITORS.contains(
                            SOURCES.relativize(file).getName(0).toString()))
                    .flatMap(file -> MADE.matcher(textOf(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
