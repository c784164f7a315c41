package dev.fanfare.studio.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found in a text or a file of codes, and what became of it.
public final class CodeReport {
    private static final int EXAMPLES = 5;
    private static final int SHOWN = 80;

    private int taken;
    private int invisible;
    private String header = "";
    private final Left tooLong = new Left();
    private final Left rounded = new Left();
    private final Left repeated = new Left();
    private final Left beyond = new Left();

    void taken() {
        taken++;
    }

    void invisible() {
        invisible++;
    }

    void header(String cell) {
        header = cell;
    }

    void tooLong(String text) {
        tooLong.add(text);
    }

    void rounded(String text) {
        rounded.add(text);
    }

    void repeated(String code) {
        repeated.add(code);
    }

    void repeated(int count) {
        repeated.count += count;
    }

    void beyond(int count) {
        beyond.count += count;
    }

    /// How many codes fit, those included that turned out to be there already.
    public int found() {
        return taken;
    }

    /// How many codes had characters that nobody sees; they were taken without them.
    public int invisibleCount() {
        return invisible;
    }

    public int tooLongCount() {
        return tooLong.count;
    }

    public int roundedCount() {
        return rounded.count;
    }

    public int repeatedCount() {
        return repeated.count;
    }

    public int beyondCount() {
        return beyond.count;
    }

    /// As the API answers it.
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("found", taken);
        json.put("invisible", invisible);
        json.put("header", header);
        json.put("repeated", repeated.json());
        json.put("tooLong", tooLong.json());
        json.put("rounded", rounded.json());
        json.put("beyond", beyond.json());
        return json;
    }

    /// What was left out for one reason.
    private static final class Left {
        private int count;
        private final List<String> examples = new ArrayList<>();

        void add(String text) {
            count++;
            if (examples.size() < EXAMPLES) {
                examples.add(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
            }
        }

        Map<String, Object> json() {
            return Map.of("count", count, "examples", List.copyOf(examples));
        }
    }
}
