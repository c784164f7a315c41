package dev.fanfare.app;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// In the executable, and nowhere else, this stands for the method by which the reader of workbooks opens an
/// entry of a ZIP file. It knows the two methods that workbooks use, stored and deflated; the library's own
/// also leads to decoders that are not on the class path (XZ, Zstandard), which an executable cannot link.
@TargetClass(ZipFile.class)
final class PlainZipEntries {
    private PlainZipEntries() {}

    @Alias
    public native InputStream getRawInputStream(ZipArchiveEntry entry) throws IOException;

    @Substitute
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        InputStream raw = new BufferedInputStream(getRawInputStream(entry));
        return switch (entry.getMethod()) {
            case ZipEntry.STORED -> raw;
            case ZipEntry.DEFLATED -> new Inflated(raw);
            default -> throw new UnsupportedZipFeatureException(ZipMethod.getMethodByCode(entry.getMethod()), entry);
        };
    }

    /// What was deflated without a header; one byte more than there is, as the decoder asks for.
    private static final class Inflated extends InflaterInputStream {
        private Inflated(InputStream raw) {
            super(new SequenceInputStream(raw, new ByteArrayInputStream(new byte[1])), new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inf.end();
            }
        }
    }
}
