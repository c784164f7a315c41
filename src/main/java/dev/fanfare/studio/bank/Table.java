package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Rows below a header, each of which is a question.
///
/// @param above how many rows stand above the header
record Table(Columns columns, int above, List<Row> rows) {
    static final int HEADER_WITHIN = 10;

    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
    private static final Pattern DELIMITER_DECLARED = Pattern.compile("sep=.?");

    Table {
        rows = List.copyOf(rows);
    }

    /// @param where its place in the file
    record Row(String where, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The table of these rows; its header is the first of the rows that is one.
    static Optional<Table> find(List<Row> rows) {
        int filled = 0;
        int above = 0;
        for (int i = 0; i < rows.size() && filled < HEADER_WITHIN; i++) {
            Optional<Columns> columns = Columns.of(rows.get(i).cells());
            if (columns.isPresent()) {
                return Optional.of(new Table(columns.get(), above, rows.subList(i + 1, rows.size())));
            }
            boolean counts = !rows.get(i).isBlank()
                    && !DELIMITER_DECLARED
                            .matcher(rows.get(i).cells().getFirst())
                            .matches();
            filled += rows.get(i).isBlank() ? 0 : 1;
            above += counts ? 1 : 0;
        }
        return Optional.empty();
    }

    void takeInto(Intake intake) {
        for (int i = 0; i < above; i++) {
            intake.notice(Notice.LINES_BEFORE);
        }
        intake.leftOutColumns(columns.others());
        List<Entry> entries = new ArrayList<>();
        rows.stream().filter(row -> !row.isBlank()).forEach(row -> entries.add(entry(row)));
        boolean fromZero = entries.stream().anyMatch(entry -> MarkedAnswer.isZero(entry.answer(), entry.choices()));
        entries.forEach(entry -> take(entry, fromZero, intake));
    }

    private record Entry(Row row, String text, Choices choices, String answer) {
        Question question() {
            return new Question(row.where(), text, choices.texts(), Set.of());
        }

        boolean holdsError() {
            return ERROR.matcher(text).matches()
                    || ERROR.matcher(answer).matches()
                    || choices.texts().stream()
                            .anyMatch(choice -> ERROR.matcher(choice).matches());
        }
    }

    private Entry entry(Row row) {
        return new Entry(
                row,
                Wording.text(columns.question(row.cells())),
                Choices.of(ChoiceList.withoutLetters(columns.choices(row.cells()))),
                Wording.line(columns.answer(row.cells())));
    }

    private void take(Entry entry, boolean fromZero, Intake intake) {
        Row row = entry.row();
        if (entry.text().isEmpty()) {
            intake.refuse(Refusal.NO_TEXT, row.where(), String.join(" / ", row.cells()));
        } else if (row.cells().stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank())) {
            intake.refuse(Refusal.TOO_MANY_CELLS, row.where(), entry.text());
        } else if (entry.holdsError()) {
            intake.refuse(Refusal.CELL_ERROR, row.where(), entry.text());
        } else if (Intake.beyondLimits(entry.question()).isPresent()) {
            intake.refuse(Intake.beyondLimits(entry.question()).get(), row.where(), entry.text());
        } else if (entry.choices().texts().isEmpty()) {
            takeVerdict(entry, intake);
        } else if (fromZero && isByNumber(entry)) {
            intake.refuse(Refusal.COUNTED_FROM_ZERO, row.where(), entry.text());
        } else {
            takeMarked(entry, intake);
        }
    }

    private static boolean isByNumber(Entry entry) {
        return AnswerMark.isNumber(entry.answer())
                && entry.choices().matchingLoosely(entry.answer()).isEmpty();
    }

    private void takeMarked(Entry entry, Intake intake) {
        switch (MarkedAnswer.read(entry.answer(), entry.choices())) {
            case MarkedAnswer.Wrong(Refusal refusal)
            when entry.choices().texts().size() > 1 ->
                intake.refuse(refusal, entry.row().where(), entry.text());
            case MarkedAnswer.Wrong(Refusal refusal) ->
                intake.refuse(
                        refusal.equals(Refusal.NO_ANSWER) ? refusal : Refusal.TOO_FEW_CHOICES,
                        entry.row().where(),
                        entry.text());
            case MarkedAnswer.Right(Set<Integer> right) ->
                take(entry, entry.choices().texts(), right, intake);
        }
    }

    private void takeVerdict(Entry entry, Intake intake) {
        Optional<Verdict> said = Verdict.of(entry.answer());
        if (said.isEmpty()) {
            intake.refuse(
                    entry.answer().isEmpty() ? Refusal.NO_ANSWER : Refusal.SINGLE_ANSWER,
                    entry.row().where(),
                    entry.text());
        } else {
            take(
                    entry,
                    Verdict.choices(entry.text(), entry.answer()),
                    Set.of(said.get() == Verdict.TRUE ? 0 : 1),
                    intake);
        }
    }

    private void take(Entry entry, List<String> choices, Set<Integer> right, Intake intake) {
        String image = Picture.address(columns.image(entry.row().cells()), intake);
        intake.take(new Question(entry.row().where(), entry.text(), choices, right, image), Set.of());
    }
}
