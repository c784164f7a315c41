package dev.fanfare.studio.codes;

import dev.fanfare.action.CodeLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Loads files of codes into lists, some codes at a time: visitors can take codes meanwhile. What was
/// loaded before an interruption is in the list; the same file loaded again adds the rest. Thread safe.
public final class CodeLoader {
    /// How many codes one transaction adds: visitors wait for no more.
    private static final int AT_ONCE = 1_000;

    /// How many codes are sorted in memory.
    private static final int SORTED = 250_000;

    private final CodeLists lists;
    private final Map<Target, Progress> loading = new ConcurrentHashMap<>();

    public CodeLoader(CodeLists lists) {
        this.lists = lists;
    }

    /// How far a file is that is being loaded into a list now.
    ///
    /// @param read how many bytes were read
    /// @param of how many there are
    public record Progress(long read, long of) {}

    public Optional<Progress> progress(String campaign, String list) {
        return Optional.ofNullable(loading.get(new Target(campaign, list)));
    }

    /// Adds the codes of a file; empty when another file is being loaded into the list.
    ///
    /// @throws UnreadableFile when it holds no text
    public Optional<Loaded> load(String campaign, String list, Path file) throws IOException {
        Target target = new Target(campaign, list);
        long size = Files.size(file);
        if (loading.putIfAbsent(target, new Progress(0, size)) != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(loaded(target, file, size));
        } finally {
            loading.remove(target);
        }
    }

    private Loaded loaded(Target target, Path file, long size) throws IOException {
        CodeReport report = new CodeReport();
        Run run = new Run(target, size, report);
        new CodeFile(file).read(run::take, report, read -> run.read = Math.min(read, size));
        run.write();
        return new Loaded(run.added, report);
    }

    /// @param added how many codes are new in the list
    public record Loaded(int added, CodeReport report) {}

    private record Target(String campaign, String list) {}

    /// Codes that are gathered, sorted and then written: neighbours lie side by side in the store, so
    /// that a transaction touches little of it.
    private final class Run {
        private final Target target;
        private final long size;
        private final CodeReport report;
        private final List<String> codes = new ArrayList<>();
        private long read;
        private long written;
        private int added;

        Run(Target target, long size, CodeReport report) {
            this.target = target;
            this.size = size;
            this.report = report;
        }

        void take(String code) {
            codes.add(code);
            if (codes.size() == SORTED) {
                write();
            }
        }

        void write() {
            codes.sort(null);
            for (int from = 0; from < codes.size(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, codes.size());
                CodeLists.Added result = lists.add(target.campaign(), target.list(), codes.subList(from, to));
                added += result.added();
                report.repeated(result.known());
                report.beyond(result.beyond());
                loading.put(target, new Progress(written + (read - written) * to / codes.size(), size));
            }
            written = read;
            codes.clear();
        }
    }
}
