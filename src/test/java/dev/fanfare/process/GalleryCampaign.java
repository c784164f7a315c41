package dev.fanfare.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.format.Json;
import dev.fanfare.picture.Pictures;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// `src/test/resources/campaigns/gallery.json` on a running server: a page that shows a photo and a
/// cutout of the library.
record GalleryCampaign(RunningFanfare server) {
    private static final String PAGE = "/gallery";
    private static final String ASSETS = "/api/studio/assets";
    private static final String CAMPAIGN = "/api/studio/campaigns/gallery";
    private static final Pattern PICTURE = Pattern.compile("/media/[0-9a-f]{32}/[0-9]+\\.(?:webp|jpg|png)");

    void publish() throws IOException, InterruptedException {
        StudioApi studio = new StudioApi(server);
        String document = Files.readString(Path.of("src/test/resources/campaigns/gallery.json"))
                .replace("{stage}", upload("stage.jpg", Pictures.jpeg(1500, 900)))
                .replace("{logo}", upload("logo.png", Pictures.cutout(700, 400)));
        studio.put(CAMPAIGN, document);
        studio.post(CAMPAIGN + "/releases");
    }

    private String upload(String name, byte[] file) throws IOException, InterruptedException {
        String answer = new StudioApi(server).upload(ASSETS + "?name=" + name, file);
        return Json.sound(answer.getBytes(StandardCharsets.UTF_8))
                .at("/asset/id")
                .asText();
    }

    /// The page and every picture that it names, in all the sizes that browsers may choose from, by
    /// address.
    Map<String, ByteBuffer> everythingSent() throws IOException, InterruptedException {
        Map<String, ByteBuffer> sent = new TreeMap<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            byte[] page = get(http, PAGE);
            sent.put(PAGE, ByteBuffer.wrap(page));
            List<String> pictures = PICTURE.matcher(new String(page, StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            assertThat(pictures)
                    .extracting(picture -> picture.substring(picture.lastIndexOf('/') + 1))
                    .contains("320.webp", "1500.webp", "1500.jpg", "700.webp", "700.png");
            for (String picture : pictures) {
                sent.put(picture, ByteBuffer.wrap(get(http, picture)));
            }
        }
        return sent;
    }

    private byte[] get(HttpClient http, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.at(path))
                .header("Accept", "text/html, */*")
                .build();
        HttpResponse<byte[]> reply = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).as(path).isEqualTo(200);
        return reply.body();
    }
}
