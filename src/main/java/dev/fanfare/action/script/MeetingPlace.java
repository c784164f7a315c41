package dev.fanfare.action.script;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that only this user can look into, with the socket at which a process that is being started
/// calls the server. Both are gone when it is closed.
final class MeetingPlace implements AutoCloseable {
    private static final int TOLD = 500;

    private final Path folder;
    private final Path socket;
    private final Path output;
    private final ServerSocketChannel listener;

    MeetingPlace() throws IOException {
        folder = Files.createTempDirectory("fanfare-script-");
        socket = folder.resolve("socket");
        output = folder.resolve("output");
        listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listener.configureBlocking(false);
            listener.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException unusable) {
            close();
            throw unusable;
        }
    }

    /// Starts a process without any environment.
    Process launch(WorkerProgram program, ScriptLimits limits) throws IOException {
        // It begins in the folder, so that the socket's name is short enough and plain wherever that is.
        String name = socket.getFileName().toString();
        ProcessBuilder builder = new ProcessBuilder(program.command(limits.memory(), name))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /// The call of the process.
    SocketChannel accept(Process process, Deadline deadline) throws IOException {
        try (Selector selector = Selector.open()) {
            listener.register(selector, SelectionKey.OP_ACCEPT);
            var _ = process.onExit().thenRun(selector::wakeup);
            SocketChannel channel = listener.accept();
            while (channel == null) {
                if (!process.isAlive()) {
                    throw new IOException("it ended at once");
                }
                selector.select(_ -> {}, deadline.millisLeft());
                channel = listener.accept();
            }
            return channel;
        }
    }

    /// What the process has written, in one line.
    String output() {
        try {
            String text =
                    Files.readString(output, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
            return text.length() <= TOLD ? text : text.substring(0, TOLD) + "…";
        } catch (IOException unreadable) {
            return "";
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            listener.close();
            Files.deleteIfExists(socket);
            Files.deleteIfExists(output);
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            folder.toFile().deleteOnExit();
        }
    }
}
