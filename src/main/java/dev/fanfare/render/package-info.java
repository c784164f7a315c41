/// Turns a campaign into the bytes its visitors receive: templates, styles, scripts, compression
/// and QR codes. The only room that uses Qute; uses the data rooms.
@org.jspecify.annotations.NullMarked
package dev.fanfare.render;
