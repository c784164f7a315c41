package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table holds what.
///
/// @param choices empty where one column lists them all, and where all questions are true or false
/// @param list the column that lists all choices; -1 for no such column
/// @param image -1 for no such column
/// @param width up to where the columns have a name
/// @param others the names of the columns that a question has no room for
record Columns(int question, List<Integer> choices, int list, int answer, int image, int width, List<String> others) {
    private static final int LINES_SEARCHED = 10;
    private static final int LONGEST_HEADER = 2_000;

    Columns {
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    /// The columns by their names, in any order; nothing when there is no question or no answer.
    static Optional<Columns> of(List<String> row) {
        Map<Integer, Integer> choices = new LinkedHashMap<>();
        Map<ColumnName.Kind, Integer> found = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        boolean answers = row.stream().anyMatch(name -> ColumnName.kind(name) == ColumnName.Kind.ANSWER);
        int width = 0;
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i);
            ColumnName.Kind kind = ColumnName.kind(name);
            int choice = ColumnName.choice(name);
            if (!name.isBlank()) {
                width = i + 1;
            }
            if (choice >= 0 && answers && kind == ColumnName.Kind.OTHER && choices.putIfAbsent(choice, i) == null) {
                continue;
            }
            if (kind == ColumnName.Kind.OTHER || found.putIfAbsent(kind, i) != null) {
                others.add(Wording.line(name));
            }
        }
        return columns(
                found,
                choices,
                width,
                others.stream().filter(name -> !name.isEmpty()).toList());
    }

    private static Optional<Columns> columns(
            Map<ColumnName.Kind, Integer> found, Map<Integer, Integer> choices, int width, List<String> others) {
        int question = found.getOrDefault(ColumnName.Kind.QUESTION, found.getOrDefault(ColumnName.Kind.TEXT, -1));
        int answer = found.getOrDefault(ColumnName.Kind.ANSWER, -1);
        int list = found.getOrDefault(ColumnName.Kind.CHOICES, -1);
        List<Integer> inOrder = new ArrayList<>();
        for (int i = 0; choices.containsKey(i); i++) {
            inOrder.add(choices.getOrDefault(i, -1));
        }
        boolean gap = inOrder.size() < choices.size();
        return question < 0 || answer < 0 || gap || inOrder.size() == 1
                ? Optional.empty()
                : Optional.of(new Columns(
                        question,
                        inOrder,
                        inOrder.isEmpty() ? list : -1,
                        answer,
                        found.getOrDefault(ColumnName.Kind.IMAGE, -1),
                        width,
                        others));
    }

    /// How many names of columns in other languages than English stand in one of the first lines
    /// of a text: a sign that it was decoded rightly.
    static int foreignNames(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_SEARCHED)
                .mapToInt(Columns::foreignNamesIn)
                .max()
                .orElse(0);
    }

    private static int foreignNamesIn(String line) {
        String[] cells =
                line.substring(0, Math.min(line.length(), LONGEST_HEADER)).split("[,;\t|\"]");
        return (int) Arrays.stream(cells)
                .filter(cell -> Letters.count(cell, Letters::isForeign) > 0)
                .filter(ColumnName::isKnown)
                .count();
    }

    String question(List<String> row) {
        return cell(row, question);
    }

    List<String> choices(List<String> row) {
        return list >= 0
                ? ChoiceList.split(cell(row, list))
                : choices.stream().map(column -> cell(row, column)).toList();
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
