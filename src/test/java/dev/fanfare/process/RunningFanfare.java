package dev.fanfare.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The packaged server in a process of its own, on a port nobody uses.
public final class RunningFanfare implements AutoCloseable {
    /// Opens the studio API of every server started here.
    public static final String TOKEN = "secret-token";

    /// Each lives for a moment: what the compilers would do for later costs more than it brings.
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(5);

    private final Program program;
    private final Path data;
    private final Map<String, String> settings;
    private final Path log;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private RunningFanfare(Program program, Path data, Map<String, String> settings, Path log) {
        this.program = program;
        this.data = data;
        this.settings = Map.copyOf(settings);
        this.log = log;
        this.port = freePort();
        this.process = launch();
    }

    /// A server that answers by the time this returns, keeping its data in `data`.
    public static RunningFanfare start(Path data) {
        return start(data, Map.of());
    }

    /// @param settings environment variables beside those for port, data and token
    public static RunningFanfare start(Path data, Map<String, String> settings) {
        return start(Program.UNDER_TEST, data, settings);
    }

    /// @param program what to start
    static RunningFanfare start(Program program, Path data, Map<String, String> settings) {
        RunningFanfare server =
                new RunningFanfare(program, data, settings, data.resolveSibling(data.getFileName() + ".log"));
        server.awaitReady();
        return server;
    }

    /// A server that nobody waits for, because it is to end by itself.
    static RunningFanfare launched(Path data, Map<String, String> settings) {
        return new RunningFanfare(
                Program.UNDER_TEST, data, settings, data.resolveSibling(data.getFileName() + "-launched.log"));
    }

    /// @param path with its leading slash
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// Ends it at once, as `kill -9` does.
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Ends it in good order, as SIGTERM does; returns its exit code.
    public int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    /// Begins to start it again, on the same data and port; `awaitReady` waits until it answers.
    public void launchAgain() {
        process = launch();
    }

    /// Starts it again, on the same data and port.
    public void restart() {
        launchAgain();
        awaitReady();
    }

    /// Starts it again where a test has left it killed.
    public void restartIfKilled() {
        if (!process.isAlive()) {
            restart();
        }
    }

    /// Returns once the server answers that it is ready.
    public void awaitReady() {
        await("become ready", this::isReady);
    }

    /// Returns once the server takes connections.
    void awaitListening() {
        await("listen", this::isListening);
    }

    /// Waits until it has ended by itself; returns its exit code.
    int awaitExit() {
        if (!pauseOrEnd(LONGEST_START)) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not end:\n" + output());
        }
        return process.exitValue();
    }

    /// Launches another on the same data folder, on a port of its own; nobody waits for it.
    RunningFanfare neighbour() {
        return new RunningFanfare(program, data, settings, data.resolveSibling("neighbour.log"));
    }

    private void await(String what, BooleanSupplier happened) {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!happened.getAsBoolean()) {
            if (pauseOrEnd(Duration.ofMillis(20)) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not %s:\n%s".formatted(what, output()));
            }
        }
    }

    /// Everything the server has written to its console, over all its starts.
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        stop();
        http.close();
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(program.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("FANFARE_PORT", Integer.toString(port));
        environment.put("FANFARE_DATA", data.toAbsolutePath().toString());
        environment.put("FANFARE_ADMIN_TOKEN", TOKEN);
        builder.environment().put("JDK_JAVA_OPTIONS", QUICK_START);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(at("/q/health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private void awaitEnd() {
        if (!pauseOrEnd(LONGEST_STOP)) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not stop:\n" + output());
        }
    }

    /// True when the process has ended within `pause`.
    private boolean pauseOrEnd(Duration pause) {
        try {
            return process.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while a server was awaited", cause);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
