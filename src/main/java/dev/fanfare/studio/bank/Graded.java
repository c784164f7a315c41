package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Choices that each give a part of the score, as Moodle has them.
final class Graded {
    private static final double WHOLE = 99.9;

    private final List<String> texts = new ArrayList<>();
    private final List<Double> parts = new ArrayList<>();
    private final Set<Notice> notices = new HashSet<>();
    private boolean picturesOnly;

    /// @param part in percent of the score
    void add(Markup choice, double part) {
        notices.addAll(choice.notices());
        boolean picture = choice.notices().contains(Notice.PICTURE_LEFT_OUT)
                || !choice.image().isEmpty();
        if (picture) {
            notices.add(Notice.PICTURE_LEFT_OUT);
        }
        picturesOnly |= picture && choice.text().isBlank();
        texts.add(choice.text());
        parts.add(part);
    }

    void note(Notice notice) {
        notices.add(notice);
    }

    /// @param one whether only one choice may be chosen
    void takeInto(Intake intake, String where, Markup text, boolean one) {
        Choices choices = Choices.of(texts);
        Set<Integer> right = right(one);
        notices.addAll(text.notices());
        notices.addAll(choices.notices());
        String words = Wording.text(text.text());
        if (picturesOnly) {
            intake.refuse(Refusal.PICTURES_AS_CHOICES, where, words);
        } else if (right.isEmpty()) {
            intake.refuse(Refusal.NO_ANSWER, where, words);
        } else if (!choices.holds(right)) {
            intake.refuse(Refusal.NO_MATCHING_CHOICE, where, words);
        } else {
            String image = Picture.address(text.image(), intake);
            intake.take(new Question(where, words, choices.texts(), choices.places(right), image), notices);
        }
    }

    private Set<Integer> right(boolean one) {
        Set<Integer> whole = above(WHOLE);
        Set<Integer> some = above(0);
        boolean alone = one || !whole.isEmpty();
        Set<Integer> right = alone && !whole.isEmpty() ? whole : some;
        if (alone && some.size() > whole.size()) {
            notices.add(Notice.PARTLY_RIGHT);
        }
        if (alone && right.size() > 1) {
            notices.add(Notice.ALL_NEEDED);
        }
        return right;
    }

    private Set<Integer> above(double least) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) > least) {
                places.add(i);
            }
        }
        return places;
    }
}
