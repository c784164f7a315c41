package dev.fanfare.action.script;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for the program that runs scripts: where the operator said, or else beside the server. A server on
/// a Java takes the jars that were packaged with it, a native server the executable; each takes the other when
/// that is all there is.
///
/// @param configured what the operator said
/// @param folders where it may lie, the best first
/// @param onJava whether this server runs on a Java
record WorkerSearch(Optional<Path> configured, List<Path> folders, boolean onJava) {
    private static final String EXECUTABLE = "fanfare-script";
    private static final String JARS = "script";

    WorkerSearch {
        folders = List.copyOf(folders);
    }

    /// A search beside the server that is running.
    static WorkerSearch besideServer(Optional<Path> configured) {
        boolean onJava = System.getProperty("java.home") != null;
        Stream<Path> folders = onJava ? jarFolders() : executableFolder();
        return new WorkerSearch(configured, folders.toList(), onJava);
    }

    /// What there is now.
    ///
    /// @throws IOException if there is nothing that could run scripts; its message says what was looked for
    WorkerProgram find() throws IOException {
        if (configured.isPresent()) {
            Path file = configured.get().toAbsolutePath();
            return executable(file)
                    .orElseThrow(() -> new IOException(
                            "FANFARE_SCRIPT_COMMAND is '%s', which is no executable file".formatted(file)));
        }
        for (Path folder : folders) {
            Optional<WorkerProgram> found = in(folder);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IOException("there is neither an executable '%s' nor a folder '%s' and a Java to run it in %s"
                .formatted(EXECUTABLE, JARS, folders));
    }

    private Optional<WorkerProgram> in(Path folder) throws IOException {
        Optional<WorkerProgram> jars = jars(folder.resolve(JARS));
        Optional<WorkerProgram> executable = executable(folder.resolve(EXECUTABLE));
        return onJava ? jars.or(() -> executable) : executable.or(() -> jars);
    }

    private static Optional<WorkerProgram> executable(Path file) {
        return isProgram(file) ? Optional.of(new WorkerProgram.Executable(file)) : Optional.empty();
    }

    private static Optional<WorkerProgram> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            return jars.isEmpty() ? Optional.empty() : java().map(java -> new WorkerProgram.Jars(java, jars));
        }
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /// The Java this server runs on; the one that a server without a Java finds as a shell would.
    private static Optional<Path> java() {
        Stream<Path> homes = Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
                .filter(Objects::nonNull)
                .map(home -> Path.of(home, "bin"));
        Stream<Path> path = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(Path::of);
        return Stream.concat(homes, path)
                .map(folder -> folder.resolve("java").toAbsolutePath())
                .filter(WorkerSearch::isProgram)
                .findFirst();
    }

    /// Beside the jar or folder of these classes, and the folder above, which a packaged server begins in.
    private static Stream<Path> jarFolders() {
        CodeSource source = WorkerSearch.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Stream.of();
        }
        try {
            Path classes = Path.of(source.getLocation().toURI()).toAbsolutePath();
            return Stream.iterate(classes, Objects::nonNull, Path::getParent)
                    .skip(1)
                    .limit(2);
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return Stream.of();
        }
    }

    /// Beside the server itself.
    private static Stream<Path> executableFolder() {
        return ProcessHandle.current().info().command().map(Path::of).map(Path::getParent).stream();
    }
}
