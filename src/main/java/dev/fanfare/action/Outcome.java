package dev.fanfare.action;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an action answers.
public sealed interface Outcome {
    /// It happened.
    ///
    /// @param name a declared outcome of the action, such as `win`
    /// @param data what the page may show: JSON values as plain Java
    record Accepted(String name, Map<String, Object> data) implements Outcome {
        public Accepted {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    /// A rule of the campaign says no, such as `limit`; the page says so in the author's words.
    record Refused(String name, Map<String, Object> data) implements Outcome {
        public Refused {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    /// The visitor's input is not what the action accepts; nothing happened and the same key may
    /// be used again.
    record Invalid(List<Problem> problems) implements Outcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// One wrong input value.
    ///
    /// @param field its name in `input`
    /// @param rule `required`, `type`, `too-long`, `format`, `not-an-option` or `unknown`
    /// @param expected what would have been right
    record Problem(String field, String rule, String expected) {}
}
