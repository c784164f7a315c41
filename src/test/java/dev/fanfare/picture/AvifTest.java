package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.fanfare.asset.Asset;
import dev.fanfare.input.ReadsRealInput;
import dev.fanfare.input.RealInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the files were made stands beside them, in pictures/README.md.
class AvifTest {
    private static final Intake INTAKE =
            new Intake(new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMinutes(5)), 1);

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ten-bits", "twelve-bits"})
    void everyDepthIsTaken(String name) throws NotTaken {
        Taken taken = taken(name);

        assertThat(taken.kind()).isEqualTo(Asset.Kind.PHOTO);
        assertThat(taken.notes()).isEmpty();
        BufferedImage shown = shown(taken, "64.jpg");
        assertThat(shown.getHeight()).isEqualTo(48);
        assertNear(shown, 2, 10, 0xF70008);
        assertNear(shown, 61, 10, 0x0A00F5);
        assertNear(shown, 32, 44, 0x00FF00);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cutout", "premultiplied"})
    void whatCanBeSeenThroughStaysSo(String name) throws NotTaken {
        Taken taken = taken(name);

        assertThat(taken.kind()).isEqualTo(Asset.Kind.CUTOUT);
        BufferedImage shown = shown(taken, "64.png");
        assertThat(shown.getRGB(32, 44) >>> 24).isZero();
        assertThat(shown.getRGB(32, 10) >>> 24).isEqualTo(255);
        assertNear(shown, 2, 10, 0xF70008);
    }

    @Test
    void aGreyPictureStaysGrey() throws NotTaken {
        BufferedImage shown = shown(taken("grey"), "64.jpg");

        for (int x = 0; x < 64; x += 9) {
            int grey = shown.getRGB(x, 20) & 0xff;
            assertNear(shown, x, 20, grey << 16 | grey << 8 | grey);
        }
        assertThat(shown.getRGB(2, 10) & 0xff).isGreaterThan(shown.getRGB(61, 10) & 0xff);
    }

    @Test
    void aPictureIsTurnedAgainstTheClock() throws NotTaken {
        Taken taken = taken("turned");

        assertThat(taken.width()).isEqualTo(48);
        assertThat(taken.height()).isEqualTo(64);
        BufferedImage shown = shown(taken, "48.jpg");
        assertNear(shown, 10, 2, 0x0A00F5);
        assertNear(shown, 10, 61, 0xF70008);
        assertNear(shown, 44, 32, 0x00FF00);
    }

    @Test
    void aPictureIsTurnedBeforeItIsMirrored() throws NotTaken {
        BufferedImage shown = shown(taken("mirrored"), "48.jpg");

        assertNear(shown, 10, 2, 0xF70008);
        assertNear(shown, 10, 61, 0x0A00F5);
        assertNear(shown, 44, 32, 0x00FF00);
    }

    @Test
    void aPictureIsCutAsItsFileSays() throws NotTaken {
        Taken taken = taken("cropped");

        assertThat(taken.width()).isEqualTo(32);
        BufferedImage shown = shown(taken, "32.jpg");
        assertNear(shown, 2, 10, 0x750089);
        assertNear(shown, 29, 10, 0x0A00F5);
    }

    @Test
    void theTilesOfAGridAreOnePicture() throws NotTaken {
        Taken taken = taken("grid");

        assertThat(taken.width()).isEqualTo(128);
        assertThat(taken.height()).isEqualTo(128);
        BufferedImage shown = shown(taken, "128.jpg");
        assertNear(shown, 5, 5, 0xF5000A);
        assertNear(shown, 64, 64, 0x7F0080);
        assertNear(shown, 123, 90, 0x0900F6);
        assertNear(shown, 64, 120, 0x00FF00);
    }

    @Test
    void aSequenceKeepsItsFirstFrameAndSaysSo() throws NotTaken {
        Taken taken = taken("sequence");

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("first-frame");
        assertNear(shown(taken, "64.jpg"), 2, 10, 0xF70008);
    }

    @ParameterizedTest
    @CsvSource({"display-p3,Display P3", "profile,Wide colours"})
    void coloursOfDisplayP3AreTheSameInSrgb(String name, String profile) throws NotTaken {
        Taken taken = taken(name);

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("colours-converted");
        assertThat(taken.notes().getFirst().details())
                .extracting(Taken.Detail::what)
                .containsExactly(profile);
        assertNear(shown(taken, "16.jpg"), 8, 8, 0xD75D1F);
    }

    @Test
    void aFileThatLacksAPartIsRefused() {
        byte[] whole = bytes("grid.avif");

        for (int length : new int[] {20, whole.length / 3, whole.length * 2 / 3, whole.length - 1}) {
            assertThat(refusal(Arrays.copyOf(whole, length)).kind())
                    .as("%d bytes of %d", length, whole.length)
                    .isEqualTo("upload-cut-short");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "cutout", "grid", "sequence"})
    void damagedFilesAreRefusedAndNothingElseHappens(String name) {
        byte[] whole = bytes(name + ".avif");
        IntakeTest.assertDamageIsTakenOrRefused(INTAKE, whole, 12, 40);
    }

    @Test
    void aPictureThatTakesTooMuchMemoryIsRefused() {
        Intake narrow = new Intake(new Limits(60_000_000, 8L * 1024 * 1024, Duration.ofMinutes(5)), 1);

        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> narrow.take(bytes("large.avif"), "large.avif"));

        assertThat(refused.kind()).isEqualTo("upload-too-much-memory");
    }

    @Test
    void aPhotoOfAPhoneIsStillToldFromAnAvif() {
        byte[] heic = "\0\0\0\u0018ftypmif1\0\0\0\0heicavif".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(heic).members()).containsEntry("found", "HEIC");
    }

    @Test
    void aCardIsMadeOfAnAvif() throws NotTaken {
        BufferedImage card = Pictures.shown(ShareCard.inside(bytes("plain.avif"), 0xFFFFFF));

        assertNear(card, 10, 10, 0xFFFFFF);
        assertNear(card, 600, 335, 0x00FF00);
    }

    @Test
    @ReadsRealInput
    void photosOfOthersAreTaken() throws NotTaken {
        Map<String, byte[]> files = RealInput.endingWith(".avif");
        assumeThat(files).as("AVIF files of others").isNotEmpty();

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(INTAKE.take(file.getValue(), file.getKey()).files())
                    .as(file.getKey())
                    .isNotEmpty();
        }
    }

    private static Taken taken(String name) throws NotTaken {
        return INTAKE.take(bytes(name + ".avif"), name + ".avif");
    }

    private static NotTaken refusal(byte[] file) {
        return Objects.requireNonNull(catchThrowableOfType(NotTaken.class, () -> INTAKE.take(file, "picture.avif")));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(AvifTest.class.getResourceAsStream("/pictures/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage shown(Taken taken, String name) {
        return Pictures.shown(Objects.requireNonNull(taken.contents().get(name)));
    }

    private static void assertNear(BufferedImage shown, int x, int y, int rgb) {
        int found = shown.getRGB(x, y);
        for (int shift : new int[] {16, 8, 0}) {
            assertThat(Math.abs((found >> shift & 0xff) - (rgb >> shift & 0xff)))
                    .as("%x at %d, %d, not %x", found, x, y, rgb)
                    .isLessThanOrEqualTo(10);
        }
    }
}
