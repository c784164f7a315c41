package dev.fanfare.action.script.worker;

import dev.fanfare.action.script.Frame;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/// Evaluates scripts that can reach nothing: no host, no files, no network, no threads. Each has a world of
/// its own, so that none finds what another left.
final class Evaluator implements AutoCloseable {
    private static final String SCRIPT = "script";
    private static final int LONGEST_MESSAGE = 500;

    /// Takes the two functions of JSON before a script can change them.
    private static final Source CALL = Source.create(
            "js",
            "((parse, stringify) => (script, input) => stringify(script(parse(input))))(JSON.parse, JSON.stringify)");

    private static final Map<String, String> OPTIONS = Map.of(
            "js.strict", "true",
            "js.console", "false",
            "js.print", "false",
            "js.load", "false");

    private final Engine engine = Engine.newBuilder("js")
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    /// Ready to be fast: what the first evaluation has to load is loaded.
    Evaluator() {
        evaluate("(input) => ({ input })", "{}");
    }

    /// The answer to a call.
    ///
    /// @param source JavaScript whose last expression is a function
    /// @param input JSON
    Frame evaluate(String source, String input) {
        try (Context context = context()) {
            try {
                return evaluated(context, source, input);
            } catch (PolyglotException wrong) {
                return failed(wrong);
            }
        }
    }

    private Context context() {
        return Context.newBuilder("js")
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .options(OPTIONS)
                .build();
    }

    private static Frame evaluated(Context context, String source, String input) {
        Value call = context.eval(CALL);
        Value script = context.eval(Source.newBuilder("js", source, SCRIPT).buildLiteral());
        if (!script.canExecute()) {
            return failed("the script does not end with a function; expected (input) => output", "1");
        }
        Value output = call.execute(script, input);
        if (!output.isString()) {
            return failed("the script returned nothing that JSON could say", "");
        }
        Frame answer = Frame.of(Frame.EVALUATED, output.asString());
        return answer.bytes().remaining() - Integer.BYTES <= Frame.LARGEST_ANSWER
                ? answer
                : failed("the script returned more than %d bytes of JSON".formatted(Frame.LARGEST_ANSWER), "");
    }

    private static Frame failed(PolyglotException wrong) {
        if (wrong.isResourceExhausted()) {
            throw new OutOfMemoryError(wrong.getMessage());
        }
        String message = Objects.requireNonNullElse(wrong.getMessage(), "it failed")
                .lines()
                .findFirst()
                .orElse("it failed")
                .replaceFirst(SCRIPT + ":\\d+:\\d+ ", "");
        return failed(message, line(wrong));
    }

    private static Frame failed(String message, String line) {
        String told = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
        return Frame.of(Frame.FAILED, told, line);
    }

    /// The line of the script that failed, or nothing.
    private static String line(PolyglotException wrong) {
        Stream<SourceSection> frames = StreamSupport.stream(
                        wrong.getPolyglotStackTrace().spliterator(), false)
                .filter(PolyglotException.StackFrame::isGuestFrame)
                .map(PolyglotException.StackFrame::getSourceLocation);
        return Stream.concat(Stream.ofNullable(wrong.getSourceLocation()), frames)
                .filter(Objects::nonNull)
                .filter(section -> section.getSource().getName().equals(SCRIPT))
                .findFirst()
                .map(section -> Integer.toString(section.getStartLine()))
                .orElse("");
    }

    @Override
    public void close() {
        engine.close(true);
    }
}
