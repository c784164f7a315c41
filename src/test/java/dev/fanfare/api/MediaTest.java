package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// QR codes and schemas.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class MediaTest {
    @Test
    void theCodeOfAPageLeadsToThePage() throws IOException, ReaderException {
        var home = given().get("/media/qr/gala/home.png").then().statusCode(200).extract();
        var quiz = given().get("/media/qr/gala/quiz.png?scale=4")
                .then()
                .statusCode(200)
                .extract();

        assertThat(home.contentType()).isEqualTo("image/png");
        assertThat(scanned(home.asByteArray())).isEqualTo("http://localhost:" + RestAssured.port + "/gala");
        assertThat(scanned(quiz.asByteArray())).isEqualTo("http://localhost:" + RestAssured.port + "/gala/quiz");
    }

    @Test
    void theCodeIsADrawingToo() {
        var code = given().get("/media/qr/gala/home.svg").then().statusCode(200).extract();

        assertThat(code.contentType()).startsWith("image/svg+xml");
        assertThat(code.asString()).startsWith("<svg").contains("<path").doesNotContain("script");
    }

    @Test
    void thereIsNoCodeOfAPageThatIsNotLive() {
        for (String path :
                List.of("gala/nothing.svg", "gala/nothing.png", "never-made/home.svg", "never-made/home.png")) {
            var answer = given().get("/media/qr/" + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
        given().get("/media/qr/gala/home.png?scale=0").then().statusCode(400);
        given().get("/media/qr/gala/home.png?scale=41").then().statusCode(400);
        given().get("/media/qr/gala/home.png?scale=-3").then().statusCode(400);
    }

    @Test
    void everyFormatHasItsSchema() {
        for (String kind : List.of("campaign", "page", "component")) {
            var schema = given().get("/schemas/" + kind + ".json")
                    .then()
                    .statusCode(200)
                    .extract();

            assertThat(schema.contentType()).startsWith("application/schema+json");
            assertThat(Json.sound(schema.asByteArray()).path("$schema").asText())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
        given().get("/schemas/nothing.json").then().statusCode(404);
    }

    private static String scanned(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                // The search for a code in a photo misses one of some hundreds in a picture that is nothing else.
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
