package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The choices of a question without the blank ones.
///
/// @param places where the choice now stands that stood at an index of the file
record Choices(List<String> texts, Map<Integer, Integer> places, boolean hadBlanks) {
    static Choices of(List<String> written) {
        List<String> texts = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            String text = Wording.line(written.get(i));
            if (!text.isEmpty()) {
                places.put(i, texts.size());
                texts.add(text);
            }
        }
        return new Choices(texts, places, texts.size() < written.size());
    }

    /// What there is to say of a question with these choices.
    Set<Notice> notices() {
        return hadBlanks ? Set.of(Notice.BLANK_CHOICE) : Set.of();
    }

    boolean holds(Set<Integer> written) {
        return places.keySet().containsAll(written);
    }

    /// Where the choices that stood at these indexes stand now.
    Set<Integer> places(Set<Integer> written) {
        Set<Integer> now = new TreeSet<>();
        written.forEach(index -> now.add(places.getOrDefault(index, -1)));
        return now;
    }

    /// Where choices with exactly this text stand.
    Set<Integer> matching(String text) {
        Set<Integer> now = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).equals(text)) {
                now.add(i);
            }
        }
        return now;
    }

    /// The same, or where no choice has exactly this text those that differ in case and width only.
    Set<Integer> matchingLoosely(String text) {
        Set<Integer> exact = matching(text);
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<Integer> now = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (AnswerMark.folded(texts.get(i)).equalsIgnoreCase(AnswerMark.folded(text))) {
                now.add(i);
            }
        }
        return now;
    }
}
