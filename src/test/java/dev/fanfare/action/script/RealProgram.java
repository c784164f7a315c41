package dev.fanfare.action.script;

import java.nio.file.Path;
import java.util.Optional;

/// The program that the tests run: what was built beside these classes, or the one that the system property
/// `fanfare.script.command` names, such as `target/fanfare-script`.
final class RealProgram {
    static final WorkerSearch SEARCH = WorkerSearch.besideServer(
            Optional.ofNullable(System.getProperty("fanfare.script.command")).map(Path::of));

    private RealProgram() {}
}
