package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Colours come out as those that every screen takes for granted.
class ColourTest {
    private static final Intake INTAKE =
            new Intake(new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMinutes(5)), 1);

    @Test
    void aColourOfDisplayP3IsTheSameInSrgb() throws Exception {
        Taken taken = INTAKE.take(Pictures.withChunk(patch(200, 100, 50), "cICP", new byte[] {12, 13, 0, 1}), "a.png");

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("colours-converted");
        assertThat(taken.notes().getFirst().details())
                .extracting(Taken.Detail::what)
                .containsExactly("Display P3");
        assertNear(taken, 215, 93, 31);
    }

    @Test
    void aColourThatScreensDoNotHaveBecomesTheNearest() throws Exception {
        Taken taken = INTAKE.take(Pictures.withChunk(patch(0, 255, 0), "cICP", new byte[] {12, 13, 0, 1}), "a.png");

        assertNear(taken, 0, 255, 0);
    }

    @Test
    void theNumbersOfFilmsAreShownAsATelevisionShowsThem() throws Exception {
        Taken taken = INTAKE.take(Pictures.withChunk(patch(60, 100, 150), "cICP", new byte[] {1, 1, 0, 1}), "a.png");

        assertNear(taken, 49, 91, 144);
    }

    @Test
    void theGammaOfAPictureIsApplied() throws Exception {
        byte[] gamma = ByteBuffer.allocate(4).putInt(100_000).array();

        Taken taken = INTAKE.take(Pictures.withChunk(patch(55, 55, 55), "gAMA", gamma), "a.png");

        assertNear(taken, 128, 128, 128);
    }

    @Test
    void aLinearProfileIsApplied() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

        Taken taken = INTAKE.take(Pictures.withChunk(patch(55, 55, 55), "iCCP", packed(profile)), "a.png");

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("colours-converted");
        assertNear(taken, 128, 128, 128);
    }

    @Test
    void theProfileThatEveryScreenHasChangesNothingAndIsNotTold() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        Taken taken = INTAKE.take(Pictures.withChunk(patch(200, 100, 50), "iCCP", packed(profile)), "a.png");

        assertThat(taken.notes()).isEmpty();
        assertNear(taken, 200, 100, 50);
    }

    @Test
    void aDamagedProfileIsTold() throws Exception {
        Taken taken = INTAKE.take(Pictures.withChunk(patch(200, 100, 50), "iCCP", packed(new byte[300])), "a.png");

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("profile-unreadable");
        assertNear(taken, 200, 100, 50);
    }

    @Test
    void brightnessBeyondWhiteBecomesWhiteAndIsTold() throws Exception {
        Taken taken = INTAKE.take(Pictures.withChunk(patch(230, 230, 230), "cICP", new byte[] {9, 16, 0, 1}), "a.png");

        assertThat(taken.notes()).extracting(Taken.Note::kind).contains("brightness-limited");
        assertNear(taken, 255, 255, 255);
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "FANFARE_REAL_INPUT",
            matches = ".+",
            disabledReason = "FANFARE_REAL_INPUT names no folder with a photo for print")
    void aPhotoForPrintIsConvertedByItsProfile() throws Exception {
        Path photo = Path.of(System.getenv("FANFARE_REAL_INPUT"), "cmyk-with-profile.jpg");

        Taken taken = INTAKE.take(Files.readAllBytes(photo), "cmyk-with-profile.jpg");

        assertThat(taken.notes().getFirst().message()).contains("U.S. Web Coated (SWOP) v2");
    }

    private static byte[] patch(int red, int green, int blue) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) {
            image.setRGB(i % 40, i / 40, red << 16 | green << 8 | blue);
        }
        return Pictures.encoded(image, "png");
    }

    private static byte[] packed(byte[] profile) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'x', 0, 0});
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes)) {
            deflate.write(profile);
        }
        return bytes.toByteArray();
    }

    private static void assertNear(Taken taken, int red, int green, int blue) {
        byte[] file = Objects.requireNonNull(taken.contents().get("40.jpg"));
        int rgb = Pictures.shown(file).getRGB(20, 20);
        assertThat(Math.abs((rgb >> 16 & 0xff) - red)).as("red of %x", rgb).isLessThanOrEqualTo(3);
        assertThat(Math.abs((rgb >> 8 & 0xff) - green)).as("green of %x", rgb).isLessThanOrEqualTo(3);
        assertThat(Math.abs((rgb & 0xff) - blue)).as("blue of %x", rgb).isLessThanOrEqualTo(3);
    }
}
