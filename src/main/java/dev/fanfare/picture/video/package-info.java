/// What videos and subtitles say of themselves: container, codecs, size and length, and what in them no browser plays.
///
/// It looks at the index of a file only, and uses nothing but what the library says of a video.
@org.jspecify.annotations.NullMarked
package dev.fanfare.picture.video;
