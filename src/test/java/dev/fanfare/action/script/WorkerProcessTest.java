package dev.fanfare.action.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the process that runs scripts begins and ends.
class WorkerProcessTest {
    private static final ScriptLimits LIMITS = new ScriptLimits(Duration.ofMinutes(5), 64 << 20);
    private static final Deadline PATIENCE = Deadline.in(Duration.ofMinutes(5));
    private static final Frame ENDLESS = Frame.of("(input) => { for (;;); }", "{}");

    @TempDir
    Path folder;

    @Test
    void theProcessEndsByItselfWhenTheServerIsGone() throws IOException, InterruptedException {
        try (MeetingPlace place = new MeetingPlace()) {
            Process process = place.launch(RealProgram.SEARCH.find(), LIMITS);
            Connection server = new Connection(place.accept(process, PATIENCE));
            assertThat(server.receive(PATIENCE)).isEqualTo(Frame.of(Frame.READY));
            server.send(ENDLESS, PATIENCE);

            server.close();

            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
    }

    @Test
    void aProcessThatWasKilledIsNotTakenForOneThatWaits() throws IOException {
        try (MeetingPlace place = new MeetingPlace()) {
            Process process = place.launch(RealProgram.SEARCH.find(), LIMITS);
            Connection server = new Connection(place.accept(process, PATIENCE));
            server.receive(PATIENCE);
            assertThat(server.isIdle()).isTrue();

            process.destroyForcibly().onExit().join();

            assertThat(server.isIdle()).isFalse();
            server.close();
        }
    }

    @Test
    void theyMeetWhereNobodyElseCanLookAndLeaveNothing() throws IOException {
        MeetingPlace place = new MeetingPlace();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.folder())))
                .isEqualTo("rwx------");
        Process process = place.launch(RealProgram.SEARCH.find(), LIMITS);

        place.accept(process, PATIENCE).close();
        place.close();

        assertThat(place.folder()).doesNotExist();
    }

    @Test
    void tooManyCallersAreTurnedAwayAndTheOthersToldWhenItShutsDown() throws InterruptedException, ExecutionException {
        Scripts scripts = new Scripts(RealProgram.SEARCH, LIMITS);
        try (var callers = Executors.newCachedThreadPool()) {
            var calls = new ExecutorCompletionService<Evaluation>(callers);
            List<Future<Evaluation>> all = IntStream.rangeClosed(0, Scripts.WAITING + 1)
                    .mapToObj(_ -> calls.submit(() -> scripts.evaluate(ENDLESS.text(0), ENDLESS.text(1))))
                    .toList();
            Evaluation first = calls.take().get();

            scripts.close();

            assertThat(first).isEqualTo(new Evaluation.Busy());
            assertThat(all.stream().map(WorkerProcessTest::result).filter(Evaluation.Unavailable.class::isInstance))
                    .hasSize(Scripts.WAITING + 1);
        }
    }

    @Test
    void theProcessHasNoneOfTheServersEnvironment() throws IOException {
        Path program = program("/usr/bin/env");

        assertThat(reason(program)).contains("LC_ALL=C.UTF-8").doesNotContain("HOME=", "PATH=");
    }

    @Test
    void aProgramThatDoesNotWorkIsToldWithWhatItWrote() throws IOException {
        Path program = program("echo 'no such library' >&2; exit 7");

        assertThat(reason(program)).contains("it ended at once", program.toString(), "no such library");
    }

    @Test
    void aProgramThatIsNotThereIsToldByTheNameOfItsSetting() {
        assertThat(reason(folder.resolve("nothing"))).contains("FANFARE_SCRIPT_COMMAND", "nothing");
    }

    @Test
    void aServerWithoutTheProgramSaysWhereItLooked() {
        try (Scripts scripts = new Scripts(new WorkerSearch(Optional.empty(), List.of(folder), true), LIMITS)) {
            assertThat(scripts.evaluate("(input) => 1", "{}"))
                    .isInstanceOfSatisfying(
                            Evaluation.Unavailable.class,
                            unavailable ->
                                    assertThat(unavailable.reason()).contains("fanfare-script", folder.toString()));
        }
    }

    @Test
    void aNativeServerTakesTheExecutableAndOneOnAJavaTheJars() throws IOException {
        Path executable = Files.move(program("exit 0"), folder.resolve("fanfare-script"));
        Path jar =
                Files.createFile(Files.createDirectory(folder.resolve("script")).resolve("a.jar"));

        assertThat(found(false)).isEqualTo(new WorkerProgram.Executable(executable));
        assertThat(found(true))
                .isInstanceOfSatisfying(
                        WorkerProgram.Jars.class,
                        jars -> assertThat(jars.jars()).containsExactly(jar));
        Files.delete(jar);
        assertThat(found(true)).isEqualTo(new WorkerProgram.Executable(executable));
    }

    private WorkerProgram found(boolean onJava) throws IOException {
        return new WorkerSearch(Optional.empty(), List.of(folder), onJava).find();
    }

    private static String reason(Path program) {
        try (Scripts scripts = new Scripts(WorkerSearch.besideServer(Optional.of(program)), LIMITS)) {
            return ((Evaluation.Unavailable) scripts.evaluate("(input) => 1", "{}")).reason();
        }
    }

    private Path program(String line) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static Evaluation result(Future<Evaluation> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
