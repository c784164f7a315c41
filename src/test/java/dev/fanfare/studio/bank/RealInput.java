package dev.fanfare.studio.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that were written by others, as they are.
final class RealInput {
    static final String MUSIC = "opentriviaqa-music.txt";
    static final String HISTORY = "opentrivia-history-2114-single-answer.json";
    static final String HEYFORM_QUIZ = "heyform-online-quiz.json";
    static final String HEYFORM_GIVEAWAY = "heyform-giveaway-registration.json";
    static final String TMAGIC = "tmagic-playground-dsl.json";
    static final String PUCK = "puck-home-v0.23.json";

    private RealInput() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/real-input", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
