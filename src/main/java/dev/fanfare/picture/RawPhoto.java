package dev.fanfare.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Tells what a camera's sensor saw from other TIFF files: the picture that comes first in such a file is
/// but a small preview.
final class RawPhoto {
    private static final int SMALLER_COPY = 254;
    private static final int PHOTOMETRIC = 262;
    private static final int COLOR_FILTERS = 32803;
    private static final int LINEAR_RAW = 34892;
    private static final int DNG_VERSION = 50706;

    private RawPhoto() {}

    static boolean is(byte[] file) {
        if (file.length < 16 || file[0] != file[1] || (file[0] != 'I' && file[0] != 'M')) {
            return false;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return tiff.getShort(2) == 42 && ((file[8] == 'C' && file[9] == 'R') || isToldByTags(tiff));
    }

    private static boolean isToldByTags(ByteBuffer tiff) {
        try {
            tiff.position(Math.max(0, Math.min(tiff.getInt(4), tiff.limit())));
            int entries = tiff.getShort() & 0xffff;
            for (int i = 0; i < entries; i++) {
                int tag = tiff.getShort() & 0xffff;
                int type = tiff.getShort();
                tiff.getInt();
                int value = type == 3 ? tiff.getShort(tiff.position()) & 0xffff : tiff.getInt(tiff.position());
                tiff.getInt();
                if (tag == DNG_VERSION
                        || (tag == SMALLER_COPY && (value & 1) != 0)
                        || (tag == PHOTOMETRIC && (value == COLOR_FILTERS || value == LINEAR_RAW))) {
                    return true;
                }
            }
            return false;
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            return false;
        }
    }
}
