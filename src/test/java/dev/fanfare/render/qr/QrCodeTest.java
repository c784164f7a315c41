package dev.fanfare.render.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final String ADDRESS = "https://play.example/gala?from=海报";

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 40})
    void thePngCanBeScannedAtAnySize(int pixelsPerModule) throws Exception {
        BufferedImage image = read(QrCode.of(ADDRESS).png(pixelsPerModule));
        BufferedImage legible =
                pixelsPerModule > 1 ? image : read(QrCode.of(ADDRESS).png(2));

        assertThat(scan(legible)).isEqualTo(ADDRESS);
        assertThat(image.getWidth()).isEqualTo(QrCode.of(ADDRESS).size() * pixelsPerModule);
    }

    @Test
    void theSvgShowsExactlyTheModulesOfThePng() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        BufferedImage image = read(code.png(1));
        BitSet expected = new BitSet();
        for (int i = 0; i < code.size() * code.size(); i++) {
            boolean dark = (image.getRGB(i % code.size(), i / code.size()) & 0xFF) == 0;
            expected.set(i, dark);
        }

        BitSet found = new BitSet();
        Matcher bar = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z").matcher(code.svg());
        while (bar.find()) {
            int start = Integer.parseInt(bar.group(2)) * code.size() + Integer.parseInt(bar.group(1));
            found.set(start, start + Integer.parseInt(bar.group(3)));
        }

        assertThat(found).isEqualTo(expected);
        assertThat(code.svg()).startsWith("<svg").contains("viewBox=\"0 0 %d %1$d\"".formatted(code.size()));
    }

    @Test
    void fourLightModulesSurroundTheCode() {
        BufferedImage image = read(QrCode.of("https://a.example/").png(1));

        for (int i = 0; i < image.getWidth(); i++) {
            for (int quiet = 0; quiet < 4; quiet++) {
                assertThat(image.getRGB(i, quiet) & 0xFFFFFF).isEqualTo(0xFFFFFF);
                assertThat(image.getRGB(quiet, i) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            }
        }
        assertThat(image.getRGB(4, 4) & 0xFFFFFF).isZero();
    }

    @Test
    void anAddressOfThousandCharactersFitsAndAnyOtherIsNamed() {
        assertThat(scan(read(QrCode.of("x".repeat(1_000)).png(4)))).hasSize(1_000);
        assertThatThrownBy(() -> QrCode.of("x".repeat(1_001))).hasMessageContaining("1 to 1000 characters, not 1001");
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String scan(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, width, null, 0, width);
        RGBLuminanceSource source = new RGBLuminanceSource(width, width, pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (com.google.zxing.ReaderException e) {
            throw new AssertionError("the code cannot be scanned", e);
        }
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (java.io.IOException e) {
            throw new AssertionError("not a picture", e);
        }
    }
}
