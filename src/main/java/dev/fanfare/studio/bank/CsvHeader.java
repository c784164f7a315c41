package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which column of a CSV file holds what.
///
/// @param image -1 for no such column
/// @param width how many columns have a name
record CsvHeader(int question, List<Integer> choices, int answer, int image, int width) {
    CsvHeader {
        choices = List.copyOf(choices);
    }

    /// The columns by their names, in any order; nothing when there is no question, no answer or
    /// fewer than two choices.
    static Optional<CsvHeader> of(String[] row) {
        List<String> names = new ArrayList<>();
        for (String cell : row) {
            names.add(Wording.line(cell).toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
        }
        List<Integer> choices = new ArrayList<>();
        for (int i = 1; names.contains("choice" + i); i++) {
            choices.add(names.indexOf("choice" + i));
        }
        CsvHeader header = new CsvHeader(
                names.indexOf("question"), choices, names.indexOf("answer"), names.indexOf("image"), names.size());
        boolean complete = header.question >= 0 && header.answer >= 0 && choices.size() > 1;
        return complete ? Optional.of(header) : Optional.empty();
    }

    String question(List<String> row) {
        return cell(row, question);
    }

    List<String> choices(List<String> row) {
        return choices.stream().map(column -> cell(row, column)).toList();
    }

    String answer(List<String> row) {
        return cell(row, answer);
    }

    String image(List<String> row) {
        return cell(row, image);
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
