package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareCardTest {
    private static final int YELLOW = 0xFFCC00;

    @ParameterizedTest
    @CsvSource({
        "0,0.5,FF0000",
        "0.5,0.5,00FF00",
        "1,0.5,0000FF",
    })
    void aWidePictureIsCutAtTheFocalPoint(double focalX, double focalY, String middle) throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.cover(stripes(3600, 630, false), focalX, focalY, YELLOW));

        assertCard(card);
        assertNear(card, 600, 315, Integer.parseInt(middle, 16));
        assertNear(card, 20, 20, Integer.parseInt(middle, 16));
        assertNear(card, 1180, 610, Integer.parseInt(middle, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5,0,FF0000",
        "0.5,0.5,00FF00",
        "0.5,1,0000FF",
    })
    void aHighPictureIsCutAtTheFocalPoint(double focalX, double focalY, String middle) throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.cover(stripes(600, 945, true), focalX, focalY, YELLOW));

        assertCard(card);
        assertNear(card, 600, 315, Integer.parseInt(middle, 16));
        assertNear(card, 20, 20, Integer.parseInt(middle, 16));
        assertNear(card, 1180, 610, Integer.parseInt(middle, 16));
    }

    @Test
    void theFocalPointStandsInTheMiddleWhereThePictureAllowsIt() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.cover(stripes(3600, 630, false), 1 / 3.0, 0.5, YELLOW));

        assertNear(card, 580, 315, 0xFF0000);
        assertNear(card, 620, 315, 0x00FF00);
    }

    @Test
    void theBackgroundShinesThrough() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.cover(Pictures.cutout(1200, 630), 0.5, 0.5, YELLOW));

        assertNear(card, 600, 600, YELLOW);
        assertNear(card, 10, 20, 0xFF0000);
    }

    @Test
    void whatCanBeSeenThroughByHalfIsMixedWithTheBackground() throws NotTaken {
        BufferedImage half = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paint = half.createGraphics();
        paint.setColor(new Color(0, 0, 255, 128));
        paint.fillRect(0, 0, 400, 200);

        BufferedImage card = Pictures.shown(ShareCard.inside(Pictures.encoded(half, "png"), YELLOW));

        assertNear(card, 600, 315, 0x7F6680);
    }

    @Test
    void aPictureOfHalfTheSizeIsEnlarged() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.cover(stripes(600, 315, false), 0.5, 0.5, YELLOW));

        assertNear(card, 5, 5, 0xFF0000);
        assertNear(card, 600, 315, 0x00FF00);
        assertNear(card, 1195, 625, 0x0000FF);
        assertNear(card, 390, 100, 0xFF0000);
        assertNear(card, 410, 100, 0x00FF00);
    }

    @Test
    void aSmallerPictureIsLaidInTheMiddle() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.cover(stripes(300, 100, false), 0.5, 0.5, YELLOW));

        assertCard(card);
        assertNear(card, 5, 5, YELLOW);
        assertNear(card, 440, 315, YELLOW);
        assertNear(card, 460, 275, 0xFF0000);
        assertNear(card, 600, 315, 0x00FF00);
        assertNear(card, 740, 355, 0x0000FF);
        assertNear(card, 760, 315, YELLOW);
    }

    @Test
    void aLargePictureInsideLeavesAMargin() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.inside(stripes(3000, 600, false), YELLOW));

        assertCard(card);
        assertNear(card, 230, 315, YELLOW);
        assertNear(card, 250, 315, 0xFF0000);
        assertNear(card, 950, 315, 0x0000FF);
        assertNear(card, 600, 230, YELLOW);
        assertNear(card, 1195, 625, YELLOW);
    }

    @Test
    void aPhotoOfACameraStandsUpright() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.inside(Pictures.fromCamera(640, 320, 6), YELLOW));

        assertNear(card, 500, 315, YELLOW);
        assertThat(card.getRGB(640, 135) >> 16 & 0xff).isGreaterThan(200);
        assertThat(card.getRGB(640, 495) & 0xff).isGreaterThan(200);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] text = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(NotTaken.class, () -> ShareCard.inside(text, YELLOW))
                        .kind())
                .isEqualTo("upload-unknown-type");
        assertThat(catchThrowableOfType(
                                NotTaken.class, () -> ShareCard.cover(Pictures.bomb(30_000, 30_000), 0.5, 0.5, YELLOW))
                        .kind())
                .isEqualTo("upload-too-many-pixels");
    }

    /// Red, green and blue, from left to right or from top to bottom.
    private static byte[] stripes(int width, int height, boolean down) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE};
        for (int i = 0; i < colours.length; i++) {
            paint.setColor(colours[i]);
            paint.fillRect(down ? 0 : i * width / 3, down ? i * height / 3 : 0, width, height);
        }
        paint.dispose();
        return Pictures.encoded(image, "png");
    }

    private static void assertCard(BufferedImage card) {
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
    }

    private static void assertNear(BufferedImage card, int x, int y, int rgb) {
        int found = card.getRGB(x, y);
        for (int shift : new int[] {16, 8, 0}) {
            assertThat(Math.abs((found >> shift & 0xff) - (rgb >> shift & 0xff)))
                    .as("%x at %d, %d, not %x", found, x, y, rgb)
                    .isLessThanOrEqualTo(12);
        }
    }
}
