package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fanfare.asset.Asset;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final Intake INTAKE =
            new Intake(new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMinutes(5)), 1);

    @Test
    void aPhotoIsMadeAnewInSeveralWidthsButNeverWider() throws NotTaken {
        Taken taken = INTAKE.take(Pictures.jpeg(1000, 500), "photo.jpg");

        assertThat(taken.kind()).isEqualTo(Asset.Kind.PHOTO);
        assertThat(taken.files())
                .extracting(Asset.File::name)
                .containsExactly("320.webp", "320.jpg", "640.webp", "640.jpg", "1000.webp", "1000.jpg");
        BufferedImage shown = shown(taken, "320.jpg");
        assertThat(shown.getWidth()).isEqualTo(320);
        assertThat(shown.getHeight()).isEqualTo(160);
        assertReddish(shown.getRGB(5, 20));
        assertThat(taken.notes()).isEmpty();
    }

    @Test
    void aCutoutStaysSeenThrough() throws NotTaken {
        Taken taken = INTAKE.take(Pictures.cutout(400, 400), "logo.png");

        assertThat(taken.kind()).isEqualTo(Asset.Kind.CUTOUT);
        BufferedImage shown = shown(taken, "320.png");
        assertThat(shown.getRGB(160, 300) >>> 24).isZero();
        assertThat(shown.getRGB(160, 20) >>> 24).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void aCameraHeldUprightGivesAPortraitWithoutWhatTheCameraWroteDown(int orientation) throws NotTaken {
        Taken taken = INTAKE.take(Pictures.fromCamera(640, 320, orientation), "IMG_1.JPG");

        assertThat(taken.width()).isEqualTo(320);
        assertThat(taken.height()).isEqualTo(640);
        BufferedImage shown = shown(taken, "320.jpg");
        assertReddish(shown.getRGB(orientation == 6 ? 200 : 100, orientation == 6 ? 10 : 630));
        taken.contents()
                .values()
                .forEach(file -> assertThat(new String(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("GPS", "Exif"));
    }

    @Test
    void aGifOfSeveralFramesKeepsItsFirstAndSaysSo() throws NotTaken {
        Taken taken = INTAKE.take(Pictures.animatedGif(50, 40), "dance.gif");

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("first-frame");
        assertReddish(shown(taken, "50.jpg").getRGB(3, 3));
    }

    @Test
    void progressiveAndInterlacedPicturesAndThoseOfOtherDepthsAreTaken() throws NotTaken {
        List<byte[]> files = List.of(
                Pictures.progressive("jpeg", 70, 50),
                Pictures.progressive("png", 70, 50),
                Pictures.gif(70, 50),
                Pictures.encoded(Pictures.scene(70, 50, BufferedImage.TYPE_USHORT_GRAY), "png"),
                Pictures.encoded(Pictures.scene(70, 50, BufferedImage.TYPE_BYTE_BINARY), "png"),
                Pictures.encoded(Pictures.scene(70, 50, BufferedImage.TYPE_BYTE_INDEXED), "png"));

        for (byte[] file : files) {
            Taken taken = INTAKE.take(file, "picture");

            assertThat(shown(taken, "70.jpg").getHeight()).isEqualTo(50);
        }
    }

    @Test
    void anAnimatedPngKeepsItsFirstFrameAndSaysSo() throws NotTaken {
        byte[] animated = Pictures.withChunk(Pictures.png(50, 40), "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});

        assertThat(INTAKE.take(animated, "dance.apng").notes())
                .extracting(Taken.Note::kind)
                .containsExactly("first-frame");
    }

    @Test
    void whatWasMadeIsTakenAgainAsWebP() throws NotTaken {
        byte[] webp = contents(INTAKE.take(Pictures.cutout(300, 300), "a.png"), "300.webp");

        Taken taken = INTAKE.take(webp, "a.webp");

        assertThat(taken.kind()).isEqualTo(Asset.Kind.CUTOUT);
        assertThat(shown(taken, "300.png").getRGB(150, 290) >>> 24).isZero();
    }

    @Test
    void aLyingNameIsToldAndNotBelieved() throws NotTaken {
        Taken taken = INTAKE.take(Pictures.jpeg(20, 20), "lies.png");

        assertThat(taken.kind()).isEqualTo(Asset.Kind.PHOTO);
        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("name-differs");
    }

    @Test
    void aPictureThatUnpacksToTooManyPixelsIsRefusedBeforeItIs() {
        assertRefused(Pictures.bomb(30_000, 30_000), "upload-too-many-pixels");
        assertRefused(Pictures.bomb(100_000, 100_000), "upload-too-many-pixels");
    }

    @Test
    void aPictureThatTakesTooMuchMemoryIsRefused() {
        Intake narrow = new Intake(new Limits(60_000_000, 8L * 1024 * 1024, Duration.ofMinutes(5)), 1);

        NotTaken refused = catchThrowableOfType(
                NotTaken.class, () -> narrow.take(Pictures.progressive("png", 3000, 2000), "large.png"));

        assertThat(refused.kind()).isEqualTo("upload-too-much-memory");
    }

    @Test
    void aPictureThatTakesTooLongIsRefused() {
        Intake hurried = new Intake(new Limits(60_000_000, 320L * 1024 * 1024, Duration.ofMillis(1)), 1);
        byte[] large = Pictures.bomb(7_000, 7_000);

        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> hurried.take(large, "slow.png"));

        assertThat(refused.kind()).isEqualTo("upload-too-slow");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void cutShortFilesAreRefused() {
        for (byte[] whole : List.of(
                Pictures.jpeg(400, 400),
                Pictures.png(400, 400),
                Pictures.gif(400, 400),
                Pictures.progressive("jpeg", 400, 400))) {
            assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), "upload-cut-short");
        }
    }

    @Test
    void damagedFilesAreRefusedAndNothingElseHappens() {
        for (byte[] whole : List.of(Pictures.jpeg(90, 60), Pictures.png(90, 60), Pictures.gif(90, 60))) {
            assertDamageIsTakenOrRefused(INTAKE, whole, 9, 60);
        }
    }

    /// A file of which one byte is another one, at so many places, is either taken or refused in words.
    ///
    /// @param first the place of the first byte that is changed
    static void assertDamageIsTakenOrRefused(Intake intake, byte[] whole, int first, int places) {
        for (int at = first; at < whole.length; at += Math.max(1, whole.length / places)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xA5;
            try {
                assertThat(intake.take(damaged, "x").files()).isNotEmpty();
            } catch (NotTaken refused) {
                assertThat(refused.kind()).startsWith("upload-");
            }
        }
    }

    @Test
    void whatIsNoPictureIsRefusedByName() {
        assertRefused(new byte[0], "upload-empty");
        assertRefused(text("just a text"), "upload-unknown-type");
        assertRefused(text("<!doctype html><script>1</script>"), "upload-unknown-type");
        assertRefused(text("GIF89a/*<svg/onload=alert(1)>*/=1;alert(1)//"), "upload-broken");
        assertThat(refusal(text("\0\0\0\u0018ftypheic")).members()).containsEntry("found", "HEIC");
    }

    @Test
    void aDocumentIsKeptAsItIsWhenItIsWhole() throws NotTaken {
        byte[] pdf = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

        assertThat(INTAKE.take(pdf, "rules.pdf").kind()).isEqualTo(Asset.Kind.DOCUMENT);
        assertRefused(text("%PDF-1.7\n1 0 obj"), "upload-cut-short");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(byte[] file, String kind) {
        assertThat(refusal(file).kind()).isEqualTo(kind);
    }

    private static NotTaken refusal(byte[] file) {
        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> INTAKE.take(file, "file"));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isNotBlank();
        return refused;
    }

    private static BufferedImage shown(Taken taken, String name) {
        return Pictures.shown(contents(taken, name));
    }

    private static byte[] contents(Taken taken, String name) {
        return Objects.requireNonNull(
                taken.contents().get(name),
                () -> name + " of " + taken.contents().keySet());
    }

    private static void assertReddish(int rgb) {
        assertThat(rgb >> 16 & 0xff).isGreaterThan(200);
        assertThat(rgb & 0xff).isLessThan(60);
    }
}
