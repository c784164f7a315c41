package dev.fanfare.action.script;

import java.time.Duration;
import java.util.OptionalInt;

/// What came of running a script once.
public sealed interface Evaluation {
    /// @param output what the script returned, as JSON
    record Evaluated(String output) implements Evaluation {}

    /// It cannot be read, it threw, or it returned something that is no JSON.
    ///
    /// @param line where in the script, from 1, if that is known
    record Failed(String message, OptionalInt line) implements Evaluation {}

    /// It took longer than the limit and was ended.
    record TimedOut(Duration limit) implements Evaluation {}

    /// It wanted more memory than there is for scripts and was ended.
    ///
    /// @param limit in bytes
    record OutOfMemory(long limit) implements Evaluation {}

    /// It was not run, since too many wait already.
    record Busy() implements Evaluation {}

    /// It was not run, or not to its end, and the script is not to blame.
    record Unavailable(String reason) implements Evaluation {}
}
