package dev.fanfare.action.script;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/// One process that runs scripts, from its start to its death.
final class WorkerProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Connection connection;
    private final ScriptLimits limits;

    private WorkerProcess(Process process, Connection connection, ScriptLimits limits) {
        this.process = process;
        this.connection = connection;
        this.limits = limits;
    }

    /// Returns once it can run scripts.
    ///
    /// @throws IOException if it does not come to that; its message tells an operator why
    static WorkerProcess start(WorkerProgram program, ScriptLimits limits) throws IOException {
        try (MeetingPlace place = new MeetingPlace()) {
            Process process = place.launch(program, limits);
            try {
                return met(place, process, limits);
            } catch (IOException failure) {
                process.destroyForcibly();
                throw new IOException("%s (%s) %s".formatted(failure.getMessage(), program, place.output()), failure);
            }
        }
    }

    private static WorkerProcess met(MeetingPlace place, Process process, ScriptLimits limits) throws IOException {
        Deadline deadline = Deadline.in(LONGEST_START);
        Connection connection = new Connection(place.accept(process, deadline));
        try {
            if (!connection.receive(deadline).equals(Frame.of(Frame.READY))) {
                throw new IOException("it is not ready but says something else");
            }
            return new WorkerProcess(process, connection, limits);
        } catch (IOException failure) {
            connection.close();
            throw failure;
        }
    }

    /// Whether it lives and waits for a script.
    boolean isIdle() {
        return process.isAlive() && connection.isIdle();
    }

    /// Runs a script; unless it came to its own end, this process is at its end too.
    Evaluation evaluate(String source, String input) {
        Deadline deadline = Deadline.in(limits.timeout());
        try {
            connection.send(Frame.of(source, input), deadline);
            return evaluation(connection.receive(deadline));
        } catch (DeadlinePassed late) {
            close();
            return new Evaluation.TimedOut(limits.timeout());
        } catch (IOException lost) {
            return lost(lost);
        }
    }

    private static Evaluation evaluation(Frame answer) throws IOException {
        return switch (answer.text(0)) {
            case Frame.EVALUATED -> new Evaluation.Evaluated(answer.text(1));
            case Frame.FAILED -> new Evaluation.Failed(answer.text(1), line(answer.text(2)));
            default -> throw new IOException("it answered something else");
        };
    }

    private static OptionalInt line(String text) {
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private Evaluation lost(IOException failure) {
        OptionalInt code = exitCode();
        close();
        if (code.equals(OptionalInt.of(OUT_OF_MEMORY))) {
            return new Evaluation.OutOfMemory(limits.memory());
        }
        return new Evaluation.Unavailable(
                code.isPresent()
                        ? "the process that runs scripts ended with code %d".formatted(code.getAsInt())
                        : "the process that runs scripts was lost: " + failure.getMessage());
    }

    private OptionalInt exitCode() {
        try {
            return process.waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /// Ends it at once, whoever else waits for its answer; it has nothing to lose.
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        connection.close();
    }
}
