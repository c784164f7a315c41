package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// Campaigns made from the templates and put on the air through the studio API, each once.
final class Published {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningFanfare server;
    private final Set<String> onTheAir = new HashSet<>();

    Published(RunningFanfare server) {
        this.server = server;
    }

    /// A template as it is in the repository.
    static ObjectNode template(String name) {
        String path = "/page-templates/" + name + "/campaign.json";
        try (InputStream file = Published.class.getResourceAsStream(path)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file, path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The gala in which every spin wins a mug, and nobody runs out of time.
    String certainWin() {
        return publish("gala-quiz-draw", "certain-win", Published::everySpinWins);
    }

    /// @param document the gala
    static void everySpinWins(ObjectNode document) {
        certain(document.at("/resources/pools/main/prizes"), 2);
        unhurried(document);
    }

    /// The gala in which nobody wins, and nobody runs out of time.
    String certainConsolation() {
        return publish("gala-quiz-draw", "certain-consolation", document -> {
            document.at("/resources/pools/main/prizes").forEach(prize -> ((ObjectNode) prize).put("odds", 0.0));
            unhurried(document);
        });
    }

    String launch() {
        return publish("product-launch", "launch", _ -> {});
    }

    /// A template as it is.
    String asItIs(String template) {
        return publish(template, template, _ -> {});
    }

    /// The scratch cards of which every one wins a cake.
    String certainCake() {
        return publish(
                "scratch-win", "certain-cake", document -> certain(document.at("/resources/pools/cards/prizes"), 0));
    }

    /// The check-in week whose first mark opens a draw that everybody wins.
    String shortWeek() {
        return publish("checkin-week", "short-week", Published::oneDayLeadsToAPrize);
    }

    /// @param document the check-in week
    static void oneDayLeadsToAPrize(ObjectNode document) {
        ((ObjectNode) document.at("/resources/checkins/week/milestones/1")).put("days", 1);
        certain(document.at("/resources/pools/week/prizes"), 0);
    }

    private static void certain(JsonNode prizes, int won) {
        prizes.forEach(prize -> ((ObjectNode) prize).put("odds", 0.0));
        ((ObjectNode) prizes.get(won)).put("odds", 1.0).put("stock", 1000);
    }

    private static void unhurried(ObjectNode document) {
        ((ObjectNode) document.at("/resources/quizzes/gala")).put("seconds", 600);
    }

    private String publish(String template, String slug, Consumer<ObjectNode> change) {
        if (!onTheAir.contains(slug)) {
            ObjectNode document = template(template).put("slug", slug);
            change.accept(document);
            publish(slug, document);
        }
        return slug;
    }

    /// A campaign of the test's own.
    void publish(String slug, ObjectNode document) {
        if (!onTheAir.contains(slug)) {
            send("PUT", slug, document.toString());
            send("POST", slug + "/releases", "");
            onTheAir.add(slug);
        }
    }

    /// What visitors filled into a campaign's forms, as CSV.
    String leads(String slug) {
        return send("GET", slug + "/exports/leads.csv", "");
    }

    private String send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.at("/api/studio/campaigns/" + path))
                .header("Authorization", "Bearer " + RunningFanfare.TOKEN)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s %s: %s", method, path, answer.body())
                    .isBetween(200, 299);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
