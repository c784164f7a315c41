package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Aiken, and lists like it from word processors.
///
/// ```
/// Which planet is red?
/// A. Venus
/// B) Mars
/// ANSWER: B
/// ```
final class AikenBank {
    static final Pattern ANSWER = Pattern.compile(
            "(?mi)^\\h*[(\\[【]?(?:ANSWER|CORRECT ANSWER|答案|正确答案|参考答案|正確答案|正解|答え|ANTWORT|RÉPONSE|RESPUESTA|RESPOSTA|ОТВЕТ|정답"
                    + "|RISPOSTA)[)\\]】]?\\h*[:：]\\h*(\\S.*)$");
    private static final Pattern CHOICE = Pattern.compile("\\h*[(（]?([A-Za-zＡ-Ｚ])\\h*[.)．）、:：]\\h*(.*)");
    private static final Pattern REMARK = Pattern.compile("(?i)\\h*(?:FEEDBACK|EXPLANATION|解析|解释|解釋|解説)\\h*[:：].*");

    private final Intake intake = new Intake("aiken-");
    private final StringBuilder text = new StringBuilder();
    private final List<StringBuilder> choices = new ArrayList<>();
    private int begin;
    private boolean answered;
    private boolean afterBlank;
    private boolean outOfOrder;

    private AikenBank() {}

    static BankImport read(BankFile file) {
        if (!ANSWER.matcher(file.text()).find()) {
            return Intake.notThisFormat(
                    "Aiken (a question, its choices A. B. C., and ANSWER: A)", Found.in(file), file.firstLine());
        }
        AikenBank reader = new AikenBank();
        file.content().reportTo(reader.intake);
        int number = 0;
        for (String line : file.text().lines().toList()) {
            reader.read(++number, line);
        }
        reader.endWithoutAnswer();
        return reader.intake.done();
    }

    private void read(int number, String line) {
        Matcher answer = ANSWER.matcher(line);
        Matcher choice = CHOICE.matcher(line);
        if (line.isBlank()) {
            afterBlank = true;
            return;
        }
        if (answer.matches() && begin > 0) {
            take(answer.group(1));
        } else if (answered && REMARK.matcher(line).matches()) {
            intake.notice(Notice.FEEDBACK_LEFT_OUT);
        } else if (choice.matches() && begin > 0) {
            readChoice(AnswerMark.letter(choice.group(1)), choice.group(2));
        } else {
            readText(number, line);
        }
        afterBlank = false;
    }

    private void readChoice(int letter, String written) {
        outOfOrder |= letter != choices.size();
        choices.add(new StringBuilder(written));
    }

    private void readText(int number, String line) {
        if (!choices.isEmpty() && afterBlank) {
            endWithoutAnswer();
        }
        if (begin == 0) {
            begin = number;
            answered = false;
        }
        if (choices.isEmpty()) {
            text.append(line).append('\n');
        } else {
            choices.getLast().append('\n').append(line);
        }
    }

    private void take(String answer) {
        String where = "line " + begin;
        String words = Wording.text(text.toString());
        Choices read = Choices.of(choices.stream().map(StringBuilder::toString).toList());
        if (outOfOrder) {
            intake.refuse(Refusal.OUT_OF_ORDER, where, words);
        } else if (choices.isEmpty()) {
            takeVerdict(where, words, answer);
        } else {
            switch (MarkedAnswer.read(Wording.line(answer), read)) {
                case MarkedAnswer.Wrong(Refusal refusal) -> intake.refuse(refusal, where, words);
                case MarkedAnswer.Right(Set<Integer> right) ->
                    intake.take(new Question(where, words, read.texts(), right), read.notices());
            }
        }
        clear();
        answered = true;
    }

    private void takeVerdict(String where, String words, String answer) {
        Verdict.of(answer)
                .ifPresentOrElse(
                        said -> intake.take(
                                new Question(
                                        where,
                                        words,
                                        Verdict.choices(words, answer),
                                        Set.of(said == Verdict.TRUE ? 0 : 1)),
                                Set.of()),
                        () -> intake.refuse(Refusal.SINGLE_ANSWER, where, words));
    }

    private void endWithoutAnswer() {
        if (begin > 0) {
            Refusal refusal = choices.isEmpty() ? Refusal.NOT_ASKED : Refusal.NO_ANSWER;
            intake.refuse(refusal, "line " + begin, text.toString());
        }
        clear();
    }

    private void clear() {
        text.setLength(0);
        choices.clear();
        begin = 0;
        outOfOrder = false;
    }
}
