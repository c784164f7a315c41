package dev.fanfare.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Files that were written for the tests, in the formats of other programs and with the oddities
/// that real files have.
public final class OwnInput {
    /// Questions with one answer each, and it the right one: nothing to choose from.
    public static final String SINGLE_ANSWERS = "single-answers.json";
    /// A form with choices of which none is marked as right, titles in parts and fields without one.
    public static final String HEYFORM_QUIZ = "heyform-quiz.json";
    /// A form that collects addresses, with two choices among its fields.
    public static final String HEYFORM_REGISTRATION = "heyform-registration.json";
    /// A page of another editor: functions as source text.
    public static final String TMAGIC = "tmagic-app.json";
    /// A page of another editor: slots within the props of components, three deep.
    public static final String PUCK = "puck-page.json";
    /// A bank of 5,000 questions as OpenTriviaQA text; see [SongBank].
    public static final String SONGS = "songs.txt";

    private OwnInput() {}

    public static byte[] bytes(String name) {
        if (name.equals(SONGS)) {
            return new SongBank(SongBank.ALL).file();
        }
        try (InputStream in = OwnInput.class.getResourceAsStream("/inputs/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test input " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
