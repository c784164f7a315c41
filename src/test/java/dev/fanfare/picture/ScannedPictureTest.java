package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What scanners and Windows write.
class ScannedPictureTest {
    private static final Intake INTAKE =
            new Intake(new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMinutes(5)), 1);

    @ParameterizedTest
    @ValueSource(strings = {"none", "LZW", "ZLib", "Deflate", "PackBits", "JPEG"})
    void aTiffIsTakenHoweverItIsPacked(String packing) throws NotTaken {
        BufferedImage scene = Pictures.scene(70, 50, BufferedImage.TYPE_INT_RGB);

        Taken taken = INTAKE.take(Pictures.tiff(scene, packing), "scan.tif");

        assertThat(taken.notes()).isEmpty();
        assertScene(taken);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void aTiffOfEveryDepthIsTaken(int type) throws NotTaken {
        Taken taken = INTAKE.take(Pictures.tiff(Pictures.scene(70, 50, type), "LZW"), "scan.tiff");

        assertThat(taken.width()).isEqualTo(70);
    }

    @Test
    void aFaxIsRefusedInWords() {
        BufferedImage scene = Pictures.scene(64, 50, BufferedImage.TYPE_BYTE_BINARY);

        NotTaken refused =
                catchThrowableOfType(NotTaken.class, () -> INTAKE.take(Pictures.tiff(scene, "CCITT T.6"), "fax.tif"));

        assertThat(refused.kind()).isEqualTo("upload-not-supported");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_USHORT_565_RGB})
    void aBmpIsTaken(int type) throws NotTaken {
        Taken taken = INTAKE.take(Pictures.encoded(Pictures.scene(70, 50, type), "bmp"), "scan.bmp");

        assertThat(taken.notes()).isEmpty();
        assertScene(taken);
    }

    @Test
    void aBmpThatLacksAPartIsRefused() {
        byte[] whole = Pictures.encoded(Pictures.scene(70, 50, BufferedImage.TYPE_3BYTE_BGR), "bmp");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);

        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> INTAKE.take(cut, "scan.bmp"));

        assertThat(refused.kind()).isEqualTo("upload-cut-short");
    }

    private static void assertScene(Taken taken) {
        BufferedImage shown =
                Pictures.shown(Objects.requireNonNull(taken.contents().get("70.jpg")));
        assertThat(shown.getRGB(3, 10) >> 16 & 0xff).isGreaterThan(200);
        assertThat(shown.getRGB(66, 10) & 0xff).isGreaterThan(200);
        assertThat(shown.getRGB(35, 46) >> 8 & 0xff).isGreaterThan(200);
    }
}
