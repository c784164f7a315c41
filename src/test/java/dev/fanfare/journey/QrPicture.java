package dev.fanfare.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;

/// A QR code that is all of its picture.
final class QrPicture {
    private QrPicture() {}

    /// The text in the picture at `address`.
    static String read(URI address) {
        try {
            BufferedImage image = ImageIO.read(address.toURL());
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ReaderException unreadable) {
            throw new AssertionError("no QR code can be read at " + address, unreadable);
        }
    }
}
