package dev.fanfare.action.script;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program that runs scripts, as it is there on this machine.
sealed interface WorkerProgram {
    String MAIN = "dev.fanfare.action.script.worker.Worker";

    /// An executable made of the jars ahead of time.
    record Executable(Path file) implements WorkerProgram {}

    /// A Java, and the jars it is to run; always in the same order.
    record Jars(Path java, List<Path> jars) implements WorkerProgram {
        public Jars {
            jars = List.copyOf(jars);
        }

        private Stream<String> arguments() {
            String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            return Stream.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:-UsePerfData",
                    "-XX:+DisableAttachMechanism",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    classPath,
                    MAIN);
        }
    }

    /// How it is started, so that it ends with code 3 when its heap is full.
    ///
    /// @param memory the heap, in bytes
    /// @param socket where the server listens
    default List<String> command(long memory, String socket) {
        Stream<String> limit = Stream.of("-Xmx" + (memory >> 10) + "k", "-XX:+ExitOnOutOfMemoryError");
        Stream<String> called = switch (this) {
            case Executable(Path file) -> Stream.concat(Stream.of(file.toString()), limit);
            case Jars jars ->
                Stream.of(Stream.of(jars.java().toString()), limit, jars.arguments())
                        .flatMap(words -> words);
        };
        return Stream.concat(called, Stream.of(socket)).toList();
    }
}
