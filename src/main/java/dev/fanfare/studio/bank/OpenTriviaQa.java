package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the text format of OpenTriviaQA.
///
/// ```
/// #Q question, perhaps over
/// several lines
/// ^ right answer
/// A first choice
/// B second choice
/// ```
///
/// Up to the `^` every line is the question's, also one that begins like a choice ("I feel …").
final class OpenTriviaQa {
    private final Intake intake = new Intake("otqa-");

    private OpenTriviaQa() {}

    static BankImport read(BankFile file) {
        FileText content = file.content();
        List<String> lines = content.text().lines().toList();
        List<TriviaBlock> blocks = blocks(lines);
        if (blocks.isEmpty() || content.text().indexOf('\0') >= 0) {
            return Intake.notThisFormat(
                    "OpenTriviaQA text (its questions begin with #Q)",
                    Found.in(file),
                    lines.isEmpty() ? "" : lines.getFirst());
        }
        OpenTriviaQa reader = new OpenTriviaQa();
        content.reportTo(reader.intake);
        lines.stream()
                .limit(blocks.getFirst().line() - 1L)
                .filter(line -> !line.isBlank())
                .forEach(_ -> reader.intake.notice(Notice.LINES_BEFORE));
        blocks.forEach(reader::take);
        return reader.intake.done();
    }

    private static List<TriviaBlock> blocks(List<String> lines) {
        List<TriviaBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
            if (line.startsWith("#Q")) {
                blocks.add(new TriviaBlock(i + 1, line.substring(2)));
            } else if (!blocks.isEmpty()) {
                blocks.getLast().read(line);
            }
        }
        return blocks;
    }

    private void take(TriviaBlock block) {
        String where = "line " + block.line();
        String text = Wording.text(block.text());
        Choices choices = Choices.of(block.choices());
        String answer = Wording.line(block.answer());
        Set<Integer> right = choices.matching(answer);
        Question question = new Question(where, text, choices.texts(), right);
        if (block.fault().isPresent()) {
            intake.refuse(block.fault().get(), question);
        } else if (answer.isEmpty()) {
            intake.refuse(Refusal.NO_ANSWER, question);
        } else if (choices.texts().size() > 1 && right.size() != 1) {
            intake.refuse(right.isEmpty() ? Refusal.NO_MATCHING_CHOICE : Refusal.SEVERAL_MATCHING_CHOICES, question);
        } else {
            intake.take(question, choices.notices());
        }
    }
}
