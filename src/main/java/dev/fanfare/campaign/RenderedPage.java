package dev.fanfare.campaign;

/// One published HTML document, ready to be sent. The arrays are shared and must not be changed.
///
/// @param html UTF-8 bytes
/// @param gzip the same, gzip-compressed
/// @param brotli the same, brotli-compressed; empty where the machine has no brotli
/// @param etag strong validator of the identity bytes, quotes included
/// @param policy value of the `Content-Security-Policy` header
/// @param quick whether it was compressed in a hurry, so that smaller forms of it are still to come
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPage(byte[] html, byte[] gzip, byte[] brotli, String etag, String policy, boolean quick) {
    /// A page in its smallest forms.
    public RenderedPage(byte[] html, byte[] gzip, byte[] brotli, String etag, String policy) {
        this(html, gzip, brotli, etag, policy, false);
    }
}
