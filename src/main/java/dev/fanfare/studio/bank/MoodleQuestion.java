package dev.fanfare.studio.bank;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One question of Moodle's XML, as its elements are read one after the other.
final class MoodleQuestion {
    private static final Set<String> CHOICES = Set.of("multichoice", "truefalse");
    private static final Set<String> NO_CONTENT = Set.of("file", "tag", "tags", "idnumber");
    private static final Set<String> FEEDBACK = Set.of(
            "feedback", "generalfeedback", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "hint");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,12})?");

    private final String where;
    private final String type;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder part = new StringBuilder();
    private final Graded graded = new Graded();
    private String text = "";
    private String textFormat = "";
    private String choice = "";
    private String format = "";
    private String fraction = "";
    private boolean one = true;
    private boolean hasFeedback;

    MoodleQuestion(String where, String type) {
        this.where = where;
        this.type = type.toLowerCase(Locale.ROOT);
    }

    void begin(String name, String fraction, String format) {
        if ("answer".equals(name) && open.isEmpty()) {
            this.fraction = fraction;
            this.format = format;
            choice = "";
        } else if ("questiontext".equals(name)) {
            textFormat = format;
        }
        open.push(name);
        part.setLength(0);
    }

    void read(String characters) {
        if (open.stream().noneMatch(NO_CONTENT::contains)) {
            part.append(characters);
        }
    }

    void end(String name) {
        open.pop();
        String parent = open.isEmpty() ? "" : open.getLast();
        if ("text".equals(name) && open.size() == 1 && "questiontext".equals(parent)) {
            text = part.toString();
        } else if ("text".equals(name) && open.size() == 1 && "answer".equals(parent)) {
            choice = part.toString();
        } else if ("text".equals(name) && open.stream().anyMatch(FEEDBACK::contains)) {
            hasFeedback |= !part.toString().isBlank();
        } else if ("answer".equals(name) && open.isEmpty()) {
            addChoice();
        } else if ("single".equals(name)) {
            one = !Set.of("false", "0").contains(part.toString().strip());
        }
        part.setLength(0);
    }

    void takeInto(Intake intake) {
        if ("category".equals(type)) {
            return;
        }
        Markup asked = words(text, textFormat);
        if (!CHOICES.contains(type)) {
            Refusal refusal = type.isBlank() ? Refusal.NOT_ASKED : Refusal.kind(Wording.excerpt(type));
            intake.refuse(refusal, where, asked.text());
            return;
        }
        if (hasFeedback) {
            graded.note(Notice.FEEDBACK_LEFT_OUT);
        }
        graded.takeInto(intake, where, asked, one);
    }

    private void addChoice() {
        double worth = NUMBER.matcher(fraction).matches() ? Double.parseDouble(fraction) : 0;
        if ("truefalse".equals(type)) {
            List<String> words =
                    Verdict.choices(Wording.text(words(text, textFormat).text()), "");
            boolean yes =
                    Verdict.of(choice).filter(said -> said == Verdict.TRUE).isPresent();
            graded.add(Markup.plain(yes ? words.getFirst() : words.getLast()), worth);
        } else {
            graded.add(words(choice, format), worth);
        }
    }

    private static Markup words(String written, String format) {
        boolean plain = "plain_text".equals(format) || "markdown".equals(format);
        return plain ? Markup.plain(written) : Markup.of(written);
    }
}
