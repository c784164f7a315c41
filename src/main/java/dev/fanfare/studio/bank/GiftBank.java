package dev.fanfare.studio.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Reads Moodle's GIFT: questions with choices, and true or false.
///
/// ```
/// ::name:: Which planet is red? { =Mars#Right! ~Venus ~%50%Both }
/// ```
final class GiftBank {
    private static final Pattern NAME = Pattern.compile("\\A\\s*::(?:\\\\.|[^\\\\])*?::", Pattern.DOTALL);
    private static final Pattern FORMAT =
            Pattern.compile("\\A\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERDICT =
            Pattern.compile("\\A(TRUE|T|FALSE|F)\\s*(#.*)?\\z", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("\\A\\s*%(-?\\d{1,3}(?:\\.\\d{1,9})?)%");
    private static final String GAP = "_____";

    private final Intake intake = new Intake("gift-");

    private GiftBank() {}

    static BankImport read(BankFile file) {
        List<GiftQuestion> found = GiftQuestion.all(file.text());
        if (found.stream().noneMatch(question -> question.answers().isPresent())) {
            return Intake.notThisFormat(
                    "GIFT (its questions have answers in braces)", Found.in(file), file.firstLine());
        }
        GiftBank reader = new GiftBank();
        file.content().reportTo(reader.intake);
        found.forEach(reader::take);
        return reader.intake.done();
    }

    private void take(GiftQuestion question) {
        String where = "line " + question.line();
        String before = NAME.matcher(question.before()).replaceFirst("");
        Matcher format = FORMAT.matcher(before);
        boolean html = !format.find()
                || !Set.of("plain", "markdown").contains(format.group(1).toLowerCase(Locale.ROOT));
        String asked = FORMAT.matcher(before).replaceFirst("");
        String after = question.after().strip();
        Markup text = words(after.isEmpty() ? asked : asked.stripTrailing() + " " + GAP + " " + after, html);
        if (question.isBroken()) {
            intake.refuse(Refusal.BROKEN_QUESTION, where, text.text());
        } else if (question.answers().isEmpty()) {
            intake.refuse(Refusal.NOT_ASKED, where, text.text());
        } else {
            take(where, text, question.answers().get().strip(), html);
        }
    }

    private void take(String where, Markup text, String answers, boolean html) {
        Matcher verdict = VERDICT.matcher(answers);
        if (verdict.matches()) {
            takeVerdict(where, text, verdict);
            return;
        }
        Optional<Refusal> other = otherKind(answers);
        if (other.isPresent()) {
            intake.refuse(other.get(), where, text.text());
            return;
        }
        Graded graded = new Graded();
        for (String choice : GiftQuestion.choices(answers)) {
            add(choice, html, graded);
        }
        if (answers.contains("####")) {
            graded.note(Notice.FEEDBACK_LEFT_OUT);
        }
        graded.takeInto(intake, where, text, false);
    }

    private void takeVerdict(String where, Markup text, Matcher verdict) {
        String words = Wording.text(text.text());
        boolean right = verdict.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        Graded graded = new Graded();
        List<String> choices = Verdict.choices(words, "");
        graded.add(Markup.plain(choices.getFirst()), right ? 100 : 0);
        graded.add(Markup.plain(choices.getLast()), right ? 0 : 100);
        if (verdict.group(2) != null) {
            graded.note(Notice.FEEDBACK_LEFT_OUT);
        }
        graded.takeInto(intake, where, text, true);
    }

    private static Optional<Refusal> otherKind(String answers) {
        if (answers.isEmpty() || answers.startsWith("####")) {
            return Optional.of(Refusal.kind("essay"));
        }
        if (answers.startsWith("#")) {
            return Optional.of(Refusal.kind("numerical"));
        }
        List<String> choices = GiftQuestion.choices(answers);
        if (choices.stream().anyMatch(choice -> choice.startsWith("~"))) {
            return Optional.empty();
        }
        boolean pairs = !choices.isEmpty() && choices.stream().allMatch(choice -> choice.contains("->"));
        return Optional.of(Refusal.kind(pairs ? "matching" : "shortanswer"));
    }

    private static void add(String choice, boolean html, Graded graded) {
        boolean right = choice.startsWith("=");
        String rest = choice.substring(1);
        Matcher weight = WEIGHT.matcher(rest);
        double part = right ? 100 : 0;
        if (weight.find()) {
            part = Double.parseDouble(weight.group(1));
            rest = rest.substring(weight.end());
        }
        int feedback = GiftQuestion.unescaped(rest, '#');
        if (feedback >= 0) {
            graded.note(Notice.FEEDBACK_LEFT_OUT);
            rest = rest.substring(0, feedback);
        }
        Matcher format = FORMAT.matcher(rest);
        boolean marked = format.find()
                ? Set.of("html", "moodle").contains(format.group(1).toLowerCase(Locale.ROOT))
                : html;
        graded.add(words(format.replaceFirst(""), marked), part);
    }

    private static Markup words(String written, boolean html) {
        String plain = GiftQuestion.unescape(written.strip());
        return html && plain.contains("<") && plain.contains(">")
                ? Markup.of(plain)
                : Markup.plain(entities(plain, html));
    }

    private static String entities(String plain, boolean html) {
        return html && plain.indexOf('&') >= 0 ? Parser.unescapeEntities(plain, false) : plain;
    }
}
