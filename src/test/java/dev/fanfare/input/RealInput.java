package dev.fanfare.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Files that others wrote, as they are, in the folder that `FANFARE_REAL_INPUT` names. Only for
/// tests that are marked with [ReadsRealInput].
public final class RealInput {
    public static final String MUSIC = "opentriviaqa-music.txt";
    public static final String HISTORY = "opentrivia-history-2114-single-answer.json";
    public static final String HEYFORM_QUIZ = "heyform-online-quiz.json";
    public static final String HEYFORM_GIVEAWAY = "heyform-giveaway-registration.json";
    public static final String TMAGIC = "tmagic-playground-dsl.json";
    public static final String GIFT = "gift-format-examples.gift";
    public static final String PUCK = "puck-home-v0.23.json";

    static final String VARIABLE = "FANFARE_REAL_INPUT";

    private RealInput() {}

    /// A file of that folder; that it is missing fails the test.
    public static byte[] bytes(String name) {
        Path file = Path.of(named().orElseThrow(() -> new IllegalStateException(VARIABLE + " is not set")), name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s names a folder without %s".formatted(VARIABLE, name), e);
        }
    }

    /// The files of that folder whose names end so, by their names; there may be none.
    public static SortedMap<String, byte[]> endingWith(String end) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(Path.of(named().orElseThrow()))) {
            all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .forEach(name -> files.put(name, bytes(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Optional<String> named() {
        return Optional.ofNullable(System.getenv(VARIABLE)).filter(folder -> !folder.isBlank());
    }
}
