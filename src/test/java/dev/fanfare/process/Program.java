package dev.fanfare.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packaged server as a file: an executable, or a jar for this Java.
///
/// @param options for its Java, which an executable takes as well, such as `-Xmx512m`
record Program(Path file, List<String> options) {
    /// What the tests are about: the system property `packaged.server` names it.
    static final Program UNDER_TEST = named("packaged.server");

    /// The server for the JVM, whatever the tests are about.
    static final Program JVM = named("packaged.jar");

    private static final String JVM_FLAGS =
            "@" + Path.of("native-build/java.args").toAbsolutePath();
    private static final int LONGEST_SECONDS = 300;

    /// The same with another option.
    Program with(String option) {
        return new Program(
                file, Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    /// The command that starts it, with arguments for it at the end.
    List<String> command(String... arguments) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("there is no packaged server at " + file + ": build it first");
        }
        boolean jar = file.toString().endsWith(".jar");
        Stream<String> begin = jar
                ? Stream.of(java(), JVM_FLAGS)
                : Stream.of(file.toAbsolutePath().toString());
        Stream<String> end =
                Stream.concat(jar ? Stream.of("-jar", file.toString()) : Stream.of(), Stream.of(arguments));
        return Stream.of(begin, options.stream(), end).flatMap(words -> words).toList();
    }

    /// Does one of its chores, such as `backup FILE`, to its end, on the data folder `data`.
    void chore(Path data, String... arguments) throws IOException, InterruptedException {
        Chore chore = tryChore(Map.of("FANFARE_DATA", data.toAbsolutePath().toString()), arguments);
        if (chore.status() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed:\n" + chore.output());
        }
    }

    /// How a chore ended.
    record Chore(int status, String output) {}

    /// @param settings environment variables
    Chore tryChore(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", arguments) + " does not end");
        }
        return new Chore(process.exitValue(), output);
    }

    private static Program named(String property) {
        return new Program(
                Path.of(System.getProperty(property, "target/quarkus-app/quarkus-run.jar")), List.of("-Xmx512m"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
