package dev.fanfare.studio;

import dev.fanfare.format.Finding;
import dev.fanfare.problem.Problem;
import java.util.List;
import java.util.Map;

/// Tells a client what a check found.
final class Findings {
    private static final int TOLD = 500;

    private Findings() {}

    static Problem problem(String kind, int status, String title, List<Finding> findings) {
        String detail = findings.size() == 1
                ? findings.getFirst().message()
                : "%d things are wrong; the first: %s"
                        .formatted(findings.size(), findings.getFirst().message());
        return Problem.of(kind, status, title, detail).with("errors", list(findings));
    }

    /// As JSON: pointer, rule, expected, message, severity and values of each; no more than the
    /// first 500.
    static List<Map<String, Object>> list(List<Finding> findings) {
        return findings.stream()
                .limit(TOLD)
                .map(finding -> Map.<String, Object>of(
                        "pointer", finding.pointer(),
                        "rule", finding.rule(),
                        "expected", finding.expected(),
                        "message", finding.message(),
                        "severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                        "values", finding.values()))
                .toList();
    }
}
