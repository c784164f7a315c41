package dev.fanfare.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One connection of one browser, kept open. It tells a whole reply from one that was cut off.
final class Line implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *(fanfare_visitor=[^;\\s]+)");
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;

    Line(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// @param cookie the visitor's, when the server has given one
    record Reply(int status, Optional<String> cookie, String body) {}

    Reply get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    Reply press(String path, Draw draw) throws IOException {
        String body = "{\"input\":{}}";
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + draw.cookie().map(cookie -> "Cookie: " + cookie + "\r\n").orElse("")
                + "Idempotency-Key: " + draw.key() + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private Reply send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String head = head();
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        if (length.hasMatch() && body.length < Integer.parseInt(length.group(1))) {
            throw new EOFException("a reply was cut off");
        }
        Matcher cookie = COOKIE.matcher(head);
        return new Reply(
                Integer.parseInt(head.substring(9, 12)),
                cookie.find() ? Optional.of(cookie.group(1)) : Optional.empty(),
                new String(body, StandardCharsets.UTF_8));
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int last = 0;
                !(last == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")); ) {
            last = in.read();
            if (last < 0) {
                throw new EOFException("the server has gone");
            }
            head.write(last);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
