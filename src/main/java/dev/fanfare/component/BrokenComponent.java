package dev.fanfare.component;

import java.util.List;

/// A component's folder is not what `component/1` asks for. The message lists everything that is
/// wrong, each with its file, the place in it and what was expected.
public final class BrokenComponent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    BrokenComponent(String folder, List<String> problems) {
        super("the component in %s cannot be used:%n  %s"
                .formatted(folder, String.join(System.lineSeparator() + "  ", problems)));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
