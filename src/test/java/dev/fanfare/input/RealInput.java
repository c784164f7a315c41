package dev.fanfare.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    static Optional<String> named() {
        return Optional.ofNullable(System.getenv(VARIABLE)).filter(folder -> !folder.isBlank());
    }
}
