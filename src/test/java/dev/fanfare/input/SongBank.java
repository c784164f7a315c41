package dev.fanfare.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Made-up questions about made-up songs as OpenTriviaQA text: two to seven choices, texts and
/// choices of several lines, lines of a text that begin like a choice, CRLF and LF, blank choices,
/// spaces where none are needed, and the same question again. The same number gives the same bytes.
public final class SongBank {
    public static final int ALL = 5_000;
    /// So many questions of a whole bank repeat an earlier one, word for word.
    public static final int REPEATED = 163;
    /// So many have a choice without text.
    public static final int BLANK = 4;

    private static final List<String> TITLES = List.of(
            "Paper Lantern",
            "Seven Bridges",
            "Kein Zurück",
            "L'été dernier",
            "Salt & Sugar",
            "The \"Other\" Moon",
            "夜の電車",
            "Don't Wait Up",
            "#1 Mistake",
            "Ninety <Nine>");

    /// A question as a reader should find it.
    public record Song(String text, List<String> choices, int right) {}

    private final List<Song> songs = new ArrayList<>();
    private final StringBuilder file = new StringBuilder("\n");

    public SongBank(int count) {
        for (int number = 0; number < count; number++) {
            boolean again = number % 30 == 29 && number / 30 < REPEATED;
            int which = again ? number - 29 : number;
            Song song = song(which);
            songs.add(song);
            write(song, number, which);
        }
    }

    public List<Song> songs() {
        return Collections.unmodifiableList(songs);
    }

    public byte[] file() {
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Song song(int number) {
        int size = sizeOf(number);
        List<String> choices = IntStream.range(0, size)
                .mapToObj(place -> "%s, take %d".formatted(TITLES.get((number + place) % TITLES.size()), number))
                .toList();
        return new Song(text(number), choices, number * 3 % size);
    }

    private static int sizeOf(int number) {
        return switch (number % 20) {
            case 1, 11 -> 2;
            case 3 -> 3;
            case 5 -> 5;
            case 13 -> 6;
            case 17 -> 7;
            default -> 4;
        };
    }

    private static String text(int number) {
        return number % 9 == 4
                ? "I walk the line of %d\nA road I know too well\nB side of the town\n...".formatted(number)
                : "Which song came out as number %d of its year?".formatted(number);
    }

    private void write(Song song, int number, int which) {
        String end = number % 34 == 0 ? "\r\n" : "\n";
        file.append("#Q ").append(song.text().replace("\n", which % 2 == 0 ? "\r\n" : " \n"));
        file.append(end).append("^ ").append(song.choices().get(song.right())).append(end);
        for (int place = 0; place < song.choices().size(); place++) {
            String choice = song.choices().get(place);
            file.append((char) ('A' + place)).append(which % 50 == 7 ? "  " : " ");
            file.append(which % 101 == 6 ? choice.replace(", ", ",\n") : choice);
            file.append(place == 1 ? "\r\n" : end);
        }
        if (which % 1_600 == 102) {
            file.append((char) ('A' + song.choices().size())).append(" \n");
        }
        file.append(end);
    }
}
