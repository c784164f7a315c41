package dev.fanfare.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One thing that an event makes happen: an action on the server, or an effect in the visitor's
/// browser.
public sealed interface Step {
    /// Runs an action on the server and goes on with the steps of the outcome it returns.
    ///
    /// @param action the action's name, such as `draw.enter`
    /// @param with fixed input the author chose, such as `{"pool":"main"}`; it never leaves the
    ///     server
    /// @param then the steps by outcome
    /// @param otherwise the steps for every outcome `then` does not name, and for a server that
    ///     could not answer (`else` in JSON)
    record Run(String action, Map<String, Object> with, Map<String, List<Step>> then, List<Step> otherwise)
            implements Step {
        public Run {
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
            then = Collections.unmodifiableMap(new LinkedHashMap<>(then));
            otherwise = List.copyOf(otherwise);
        }
    }

    /// Opens another page of the same campaign, by its key in `pages`.
    record GoTo(String page) implements Step {}

    /// Shows a node that can be opened, such as a dialog.
    record Open(String node) implements Step {}

    /// Hides a node that was opened.
    record Close(String node) implements Step {}

    /// Shows a short message for some seconds.
    record Toast(LocalizedText text) implements Step {}

    /// Tells a component on the page to do something it declares, such as `w1.spinTo`.
    ///
    /// @param with the command's input; a string `$result` or `$result.path` stands for the last
    ///     action's data
    record Command(String node, String command, Map<String, Object> with) implements Step {
        public Command {
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }
    }

    /// Reads again what the page knows of its visitor, and shows it.
    record Refresh() implements Step {}
}
