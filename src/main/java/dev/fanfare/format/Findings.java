package dev.fanfare.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects the findings of one check. Of one rule it keeps the first fifty (two hundred where the
/// document is broken) and sums up the rest in one more, so that a bank of thousands of questions
/// does not bury everything else.
public final class Findings {
    private static final int MOST = 50;
    private static final int MOST_BROKEN = 200;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Finding> last = new LinkedHashMap<>();

    public void add(Finding finding) {
        int count = counts.merge(finding.rule(), 1, Integer::sum);
        int most = finding.severity() == Finding.Severity.BROKEN ? MOST_BROKEN : MOST;
        if (count <= most) {
            kept.add(finding);
        } else {
            last.put(finding.rule(), finding);
        }
    }

    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    public void broken(Pointer at, String rule, String expected, String message) {
        broken(at, rule, expected, message, Map.of());
    }

    /// @param values as a `Finding` has them
    public void broken(Pointer at, String rule, String expected, String message, Map<String, Object> values) {
        add(new Finding(at.text(), rule, expected, message, Finding.Severity.BROKEN, values));
    }

    public void unfinished(Pointer at, String rule, String expected, String message) {
        unfinished(at, rule, expected, message, Map.of());
    }

    public void unfinished(Pointer at, String rule, String expected, String message, Map<String, Object> values) {
        add(new Finding(at.text(), rule, expected, message, Finding.Severity.UNFINISHED, values));
    }

    public void warning(Pointer at, String rule, String expected, String message) {
        warning(at, rule, expected, message, Map.of());
    }

    public void warning(Pointer at, String rule, String expected, String message, Map<String, Object> values) {
        add(new Finding(at.text(), rule, expected, message, Finding.Severity.WARNING, values));
    }

    /// All of them, in the order they were found; sums last.
    public List<Finding> list() {
        List<Finding> all = new ArrayList<>(kept);
        last.forEach((rule, finding) -> all.add(sum(rule, finding)));
        return List.copyOf(all);
    }

    private Finding sum(String rule, Finding finding) {
        int total = counts.getOrDefault(rule, 0);
        long shown = kept.stream().filter(one -> one.rule().equals(rule)).count();
        String message = "%d more findings of the rule %s, %d in all".formatted(total - shown, rule, total);
        return new Finding("", rule, finding.expected(), message, finding.severity(), Map.of("more", total - shown));
    }
}
