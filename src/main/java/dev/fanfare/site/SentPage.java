package dev.fanfare.site;

import dev.fanfare.campaign.RenderedPage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;

/// One rendered page in the shape the network wants it: off-heap bytes and ready-made header
/// values.
final class SentPage {
    private final CharSequence policy;
    private final Map<Encoding, Form> forms = new EnumMap<>(Encoding.class);

    SentPage(RenderedPage page) {
        this.policy = HttpHeaders.createOptimized(page.policy());
        add(Encoding.IDENTITY, page.html(), page.etag());
        add(Encoding.GZIP, page.gzip(), page.etag());
        add(Encoding.BROTLI, page.brotli(), page.etag());
    }

    CharSequence policy() {
        return policy;
    }

    /// The best form of this page among those the client takes.
    Form form(Encoding wanted) {
        Form form = forms.get(wanted);
        if (form == null && wanted == Encoding.BROTLI) {
            form = forms.get(Encoding.GZIP);
        }
        return form == null ? java.util.Objects.requireNonNull(forms.get(Encoding.IDENTITY)) : form;
    }

    private void add(Encoding encoding, byte[] bytes, String etag) {
        if (bytes.length > 0) {
            forms.put(encoding, new Form(encoding, bytes, etag));
        }
    }

    /// How a body is encoded, and how the header spells it.
    @SuppressWarnings("ImmutableEnumChecker") // header values made by createOptimized never change
    enum Encoding {
        IDENTITY(""),
        GZIP("gzip"),
        BROTLI("br");

        private final CharSequence header;

        Encoding(String header) {
            this.header = HttpHeaders.createOptimized(header);
        }

        CharSequence header() {
            return header;
        }
    }

    /// A page's bytes in one encoding. Each has an entity tag of its own, as RFC 9110 asks.
    static final class Form {
        private final Encoding encoding;
        private final ByteBuf bytes;
        private final CharSequence etag;
        private final CharSequence length;

        private Form(Encoding encoding, byte[] bytes, String etag) {
            this.encoding = encoding;
            this.bytes = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(offHeap(bytes)));
            String suffix = encoding == Encoding.IDENTITY ? "" : "-" + encoding.header();
            this.etag = HttpHeaders.createOptimized(etag.substring(0, etag.length() - 1) + suffix + "\"");
            this.length = HttpHeaders.createOptimized(Integer.toString(bytes.length));
        }

        /// Given back by the garbage collector, once no answer on its way needs them.
        private static ByteBuffer offHeap(byte[] bytes) {
            return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        }

        Encoding encoding() {
            return encoding;
        }

        @SuppressWarnings("deprecation") // the only public way to send a direct buffer without copying it
        Buffer body() {
            return Buffer.buffer(bytes.duplicate());
        }

        CharSequence etag() {
            return etag;
        }

        CharSequence length() {
            return length;
        }
    }
}
