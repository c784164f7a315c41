package dev.fanfare.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Files to be uploaded, made by the JDK's own image libraries or by hand.
public final class Pictures {
    private Pictures() {}

    /// Red on the left, blue on the right, green at the bottom.
    public static BufferedImage scene(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D paint = image.createGraphics();
        paint.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
        paint.fillRect(0, 0, width, height * 3 / 4);
        paint.setColor(Color.GREEN);
        if (type != BufferedImage.TYPE_INT_ARGB) {
            paint.fillRect(0, height * 3 / 4, width, height);
        }
        paint.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /// Its lower quarter can be seen through.
    public static byte[] cutout(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] gif(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    public static byte[] progressive(String format, int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, List.of(scene(width, height, BufferedImage.TYPE_INT_RGB)), how);
    }

    /// Two frames.
    public static byte[] animatedGif(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < 2; frame++) {
                BufferedImage image = scene(width, height, BufferedImage.TYPE_INT_RGB);
                writer.writeToSequence(
                        new IIOImage(
                                image,
                                null,
                                writer.getDefaultImageMetadata(
                                        ImageTypeSpecifier.createFromRenderedImage(image), null)),
                        null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A JPEG with what a camera writes: how it was held, and where.
    public static byte[] fromCamera(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        byte[] tiff = ByteBuffer.allocate(80)
                .put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .put("GPS-31.2304-N-121.4737-E".getBytes(StandardCharsets.ISO_8859_1))
                .array();
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        whole.put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (tiff.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    /// A PNG with one chunk more, before its pixels.
    public static byte[] withChunk(byte[] png, String type, byte[] data) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(png, 0, 33);
        chunk(whole, type, data);
        whole.write(png, 33, png.length - 33);
        return whole.toByteArray();
    }

    /// @param packing as the JDK calls it, or "none"
    public static byte[] tiff(BufferedImage image, String packing) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (!packing.equals("none")) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(packing);
        }
        return written(writer, List.of(image), how);
    }

    /// A PNG whose few bytes unpack to a picture of this size.
    public static byte[] bomb(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] line = new byte[(width + 7) / 8 + 1];
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int y = 0; y < height; y++) {
                deflate.write(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("this JDK writes no " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] written(ImageWriter writer, List<BufferedImage> images, ImageWriteParam how) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(images.getFirst(), null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// What a JPEG or a PNG shows.
    public static BufferedImage shown(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
