package dev.fanfare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Writes down when each test class and each test began and ended, into `target/test-times`:
/// `src/test/report/times.mjs` sums them up. A line is kind, class, name, begin and end in milliseconds since
/// 1970, and how it ended, separated by tabulators.
public final class TestTimes implements TestExecutionListener {
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        begun.put(test.getUniqueId(), System.currentTimeMillis());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        long now = System.currentTimeMillis();
        add(test, now, now, "SKIPPED");
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        long now = System.currentTimeMillis();
        add(
                test,
                begun.getOrDefault(test.getUniqueId(), now),
                now,
                result.getStatus().name());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-times"));
            Files.write(Files.createTempFile(folder, "run-", ".tsv"), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(TestIdentifier test, long begin, long end, String status) {
        className(test)
                .ifPresent(name -> lines.add(String.join(
                        "\t",
                        test.isTest() ? "test" : "class",
                        name,
                        test.getLegacyReportingName().replaceAll("\\s+", " "),
                        Long.toString(begin),
                        Long.toString(end),
                        status)));
    }

    private static Optional<String> className(TestIdentifier test) {
        return test.getSource().flatMap(source -> switch (source) {
            case MethodSource method when test.isTest() -> Optional.of(method.getClassName());
            case ClassSource type -> Optional.of(type.getClassName());
            default -> Optional.empty();
        });
    }
}
