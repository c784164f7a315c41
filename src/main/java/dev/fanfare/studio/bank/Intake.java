package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.studio.bank.BankImport.Example;
import dev.fanfare.studio.bank.BankImport.Note;
import dev.fanfare.studio.bank.BankImport.Reading;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts what of a file is taken and what is refused, and holds every question to the limits.
final class Intake {
    static final Limits LIMITS = Limits.OF_A_CAMPAIGN;
    private static final int EXAMPLES = 3;
    private static final int LINES_SHOWN = 5;
    private static final int NAMES_SHOWN = 10;

    private final String prefix;
    private final List<ObjectNode> questions = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<Refusal, Tally> refused = new LinkedHashMap<>();
    private final Map<Notice, Integer> notices = new LinkedHashMap<>();
    private final List<Note> remarks = new ArrayList<>();

    /// @param prefix what the ids of this format's questions begin with
    Intake(String prefix) {
        this.prefix = prefix;
    }

    static BankImport notThisFormat(String wanted, Found found, String excerpt) {
        Refusal refusal = Refusal.notThisFormat(wanted, found);
        Example example = new Example("line 1", Wording.excerpt(excerpt));
        return nothing(refusal, List.of(example), List.of());
    }

    /// Nothing of a file whose encoding is in doubt, with how it reads in each.
    static BankImport unclear(FileText content) {
        List<Reading> readings = content.candidates().stream()
                .map(candidate -> new Reading(candidate.encoding(), lines(candidate.text())))
                .toList();
        return nothing(Refusal.ENCODING_UNCLEAR, List.of(), readings);
    }

    private static BankImport nothing(Refusal refusal, List<Example> examples, List<Reading> readings) {
        return new BankImport(
                List.of(), List.of(new Refused(refusal.kind(), 1, examples, refusal.reason())), List.of(), 0, readings);
    }

    private static List<String> lines(String text) {
        List<String> filled = text.lines().filter(line -> !line.isBlank()).toList();
        Stream<String> telling = filled.stream().filter(line -> Letters.count(line, c -> c >= 0x80) > 0);
        return Stream.concat(filled.stream().limit(1), telling)
                .distinct()
                .limit(LINES_SHOWN)
                .map(Wording::excerpt)
                .toList();
    }

    /// Takes a question that keeps to the limits, with what there is to say of it, and refuses any
    /// other.
    void take(Question question, Set<Notice> about) {
        if (question.text().isEmpty()) {
            refuse(Refusal.NO_TEXT, question.where(), String.join(" / ", question.choices()));
        } else if (question.choices().size() < 2) {
            refuse(Refusal.TOO_FEW_CHOICES, question);
        } else if (beyondLimits(question).isPresent()) {
            refuse(beyondLimits(question).get(), question);
        } else if (Garbled.isIn(question)) {
            refuse(Refusal.GARBLED, question);
        } else if (questions.size() >= LIMITS.questions()) {
            refuse(Refusal.TOO_MANY_QUESTIONS, question);
        } else {
            add(question);
            about.forEach(this::notice);
        }
    }

    void refuse(Refusal refusal, Question question) {
        refuse(refusal, question.where(), question.text());
    }

    void refuse(Refusal refusal, String where, String text) {
        Tally tally = refused.computeIfAbsent(refusal, _ -> new Tally());
        tally.count++;
        if (tally.examples.size() < EXAMPLES) {
            tally.examples.add(new Example(where, Wording.excerpt(text)));
        }
    }

    void notice(Notice notice) {
        notices.merge(notice, 1, Integer::sum);
    }

    /// Says in which encoding a file was read that does not name one.
    void encoding(Encoding encoding) {
        remarks.add(new Note(
                "not-utf-8",
                1,
                "The file does not say its encoding and was read as %s; look for wrong characters."
                        .formatted(encoding.label())));
    }

    /// Says which columns of a table hold nothing that a question has room for.
    void leftOutColumns(List<String> names) {
        if (!names.isEmpty()) {
            String shown =
                    names.stream().limit(NAMES_SHOWN).map(Wording::excerpt).collect(Collectors.joining(", "));
            remarks.add(new Note(
                    "columns-left-out",
                    names.size(),
                    "These columns are none of a question and were left out: " + shown));
        }
    }

    BankImport done() {
        List<Refused> left = new ArrayList<>();
        refused.forEach((refusal, tally) ->
                left.add(new Refused(refusal.kind(), tally.count, tally.examples, refusal.reason())));
        List<Note> notes = new ArrayList<>(remarks);
        notices.forEach((notice, count) -> notes.add(new Note(notice.kind(), count, notice.message())));
        int total = questions.size() + left.stream().mapToInt(Refused::count).sum();
        return new BankImport(questions, left, notes, total, List.of());
    }

    private void add(Question question) {
        String id = prefix + question.digest();
        int use = uses.merge(id, 1, Integer::sum);
        if (use > 1) {
            notice(Notice.REPEATED);
        }
        if (question.answer().isEmpty()) {
            notice(Notice.UNMARKED);
        }
        questions.add(question.json(use == 1 ? id : id + "-" + use));
    }

    /// What of a question is more than can be saved.
    static Optional<Refusal> beyondLimits(Question question) {
        if (question.choices().size() > LIMITS.choices()) {
            return Optional.of(Refusal.TOO_MANY_CHOICES);
        }
        boolean tooLong =
                isTooLong(question.text()) || question.choices().stream().anyMatch(Intake::isTooLong);
        return tooLong ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    private static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LIMITS.text();
    }

    private static final class Tally {
        private final List<Example> examples = new ArrayList<>();
        private int count;
    }
}
