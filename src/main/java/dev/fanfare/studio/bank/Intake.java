package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.studio.bank.BankImport.Example;
import dev.fanfare.studio.bank.BankImport.Note;
import dev.fanfare.studio.bank.BankImport.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts what of a file is taken and what is refused, and holds every question to the limits.
final class Intake {
    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_CHOICE = 300;
    static final int MOST_CHOICES = 26;
    private static final int EXAMPLES = 3;

    private final String prefix;
    private final List<ObjectNode> questions = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<Refusal, Tally> refused = new LinkedHashMap<>();
    private final Map<Notice, Integer> notices = new LinkedHashMap<>();

    /// @param prefix what the ids of this format's questions begin with
    Intake(String prefix) {
        this.prefix = prefix;
    }

    static BankImport notThisFormat(String wanted, Found found, String excerpt) {
        Refusal refusal = Refusal.notThisFormat(wanted, found);
        Example example = new Example("line 1", Wording.excerpt(excerpt));
        return new BankImport(
                List.of(), List.of(new Refused(refusal.kind(), 1, List.of(example), refusal.reason())), List.of(), 0);
    }

    /// Takes a question that keeps to the limits, with what there is to say of it, and refuses any
    /// other.
    void take(Question question, Set<Notice> about) {
        if (question.text().isEmpty()) {
            refuse(Refusal.NO_TEXT, question.where(), String.join(" / ", question.choices()));
        } else if (question.choices().size() < 2) {
            refuse(Refusal.TOO_FEW_CHOICES, question);
        } else if (question.choices().size() > MOST_CHOICES) {
            refuse(Refusal.TOO_MANY_CHOICES, question);
        } else if (isTooLong(question)) {
            refuse(Refusal.TOO_LONG, question);
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

    BankImport done() {
        List<Refused> left = new ArrayList<>();
        refused.forEach((refusal, tally) ->
                left.add(new Refused(refusal.kind(), tally.count, tally.examples, refusal.reason())));
        List<Note> notes = new ArrayList<>();
        notices.forEach((notice, count) -> notes.add(new Note(notice.kind(), count, notice.message())));
        int total = questions.size() + left.stream().mapToInt(Refused::count).sum();
        return new BankImport(questions, left, notes, total);
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

    private static boolean isTooLong(Question question) {
        return question.text().length() > LONGEST_TEXT
                || question.choices().stream().anyMatch(choice -> choice.length() > LONGEST_CHOICE);
    }

    private static final class Tally {
        private final List<Example> examples = new ArrayList<>();
        private int count;
    }
}
