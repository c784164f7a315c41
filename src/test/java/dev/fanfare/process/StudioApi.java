package dev.fanfare.process;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// The studio API of a running server, for whoever has its token.
record StudioApi(RunningFanfare server) {
    String get(String path) throws IOException, InterruptedException {
        return ask("GET", path, "application/json", BodyPublishers.noBody());
    }

    String put(String path, String document) throws IOException, InterruptedException {
        return ask("PUT", path, "application/json", BodyPublishers.ofString(document));
    }

    /// Without a body.
    String post(String path) throws IOException, InterruptedException {
        return ask("POST", path, "application/json", BodyPublishers.noBody());
    }

    String upload(String path, byte[] file) throws IOException, InterruptedException {
        return ask("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(file));
    }

    private String ask(String method, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.at(path))
                .header("Authorization", "Bearer " + RunningFanfare.TOKEN)
                .header("Content-Type", type)
                .method(method, body)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (reply.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + path + ": " + reply.body());
            }
            return reply.body();
        }
    }
}
