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
    private final String etag;
    private final CharSequence policy;
    private final boolean quick;
    private final Map<Encoding, Form> forms = new EnumMap<>(Encoding.class);

    /// @param etag the page's entity tag, quotes included
    /// @param quick whether smaller forms of it are still to come
    SentPage(String etag, String policy, boolean quick) {
        this.etag = etag;
        this.quick = quick;
        this.policy = HttpHeaders.createOptimized(policy);
    }

    /// A page sent from a copy in memory, off the heap.
    static SentPage inMemory(RenderedPage page) {
        SentPage sent = new SentPage(page.etag(), page.policy(), page.quick());
        for (Encoding encoding : Encoding.values()) {
            byte[] bytes = encoding.of(page);
            sent.add(
                    encoding, ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
        }
        return sent;
    }

    /// Adds the page in an encoding, unless it is empty: then this page is not to be had in it.
    ///
    /// @param bytes off the heap; given back by the garbage collector, once no answer needs them
    void add(Encoding encoding, ByteBuffer bytes) {
        if (bytes.hasRemaining()) {
            forms.put(encoding, new Form(encoding, bytes, etag));
        }
    }

    boolean quick() {
        return quick;
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

        byte[] of(RenderedPage page) {
            return switch (this) {
                case IDENTITY -> page.html();
                case GZIP -> page.gzip();
                case BROTLI -> page.brotli();
            };
        }
    }

    /// A page's bytes in one encoding. Each has an entity tag of its own, as RFC 9110 asks; those of compressed
    /// ones are weak, for the same page may come smaller later.
    static final class Form {
        private final Encoding encoding;
        private final ByteBuf bytes;
        private final String opaque;
        private final CharSequence etag;
        private final CharSequence length;

        private Form(Encoding encoding, ByteBuffer bytes, String etag) {
            this.encoding = encoding;
            this.bytes = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes));
            this.opaque = encoding == Encoding.IDENTITY
                    ? etag
                    : etag.substring(0, etag.length() - 1) + "-" + encoding.header() + "\"";
            this.etag = HttpHeaders.createOptimized(encoding == Encoding.IDENTITY ? opaque : "W/" + opaque);
            this.length = HttpHeaders.createOptimized(Integer.toString(bytes.remaining()));
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

        /// Whether one of the entity tags that a client knows is this one's, weak or strong.
        ///
        /// @param known the header `If-None-Match`
        boolean isAmong(String known) {
            return known.equals("*") || known.contains(opaque);
        }

        CharSequence length() {
            return length;
        }
    }
}
