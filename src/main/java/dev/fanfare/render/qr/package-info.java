/// The QR code of an address, as SVG and as PNG. Uses ZXing's encoder, and no other room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.render.qr;
