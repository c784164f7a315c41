package dev.fanfare.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Asks the server on this machine whether it is ready: for container images that have no shell and
/// no tool to ask with.
final class HealthProbe {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String QUESTION =
            "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private HealthProbe() {}

    /// @return 0 when the server says that it is ready, 1 otherwise; the standard error tells why
    static int ask(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(QUESTION.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String status = Objects.requireNonNullElse(answer.readLine(), "no answer");
            if (status.startsWith("HTTP/1.1 200")) {
                return 0;
            }
            System.err.println("not ready: " + status);
        } catch (IOException unreachable) {
            System.err.printf("no server answers on port %d: %s%n", port, unreachable.getMessage());
        }
        return 1;
    }
}
