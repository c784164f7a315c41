// What Fanfare asks of image libraries: what a file is, its picture made smaller, and that picture in
// another format. One run of the module handles one file. Whatever is wrong ends it with a trap; what
// was wrong stands at problem_at().
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"

static struct Probe probe;
static int32_t problem;
Master master;

EXPORT("problem_at") int32_t *problem_at(void) { return &problem; }
EXPORT("probe_at") struct Probe *probe_at(void) { return &probe; }
EXPORT("take") uint8_t *take(uint32_t bytes) { return must(malloc(bytes)); }

_Noreturn void stop(enum Problem why) {
  problem = why;
  __builtin_trap();
}

void *must(void *memory) {
  if (memory == NULL) stop(NO_MEMORY);
  return memory;
}

static int begins(const uint8_t *file, uint32_t length, const char *with, uint32_t at, uint32_t bytes) {
  return length >= at + bytes && memcmp(file + at, with, bytes) == 0;
}

static enum Kind kind_of(const uint8_t *file, uint32_t length) {
  if (begins(file, length, "\xff\xd8\xff", 0, 3)) return JPEG;
  if (begins(file, length, "\x89PNG\r\n\x1a\n", 0, 8)) return PNG;
  if (begins(file, length, "GIF87a", 0, 6) || begins(file, length, "GIF89a", 0, 6)) return GIF;
  if (begins(file, length, "BM", 0, 2)) return BMP;
  if (begins(file, length, "II*\0", 0, 4) || begins(file, length, "MM\0*", 0, 4)) return TIFF;
  if (begins(file, length, "RIFF", 0, 4) && begins(file, length, "WEBP", 8, 4)) return WEBP;
  if (begins(file, length, "ftyp", 4, 4)) return AVIF;
  return UNKNOWN;
}

// Fills in the probe; its size is the one that is seen, after the picture has been turned upright.
EXPORT("look") void look(const uint8_t *file, uint32_t length) {
  memset(&probe, 0, sizeof probe);
  probe.orientation = 1;
  probe.kind = kind_of(file, length);
  switch (probe.kind) {
    case JPEG: jpeg_look(file, length, &probe); break;
    case PNG: png_look(file, length, &probe); break;
    case GIF: gif_look(file, length, &probe); break;
    case WEBP: webp_look(file, length, &probe); break;
    case BMP: bmp_look(file, length, &probe); break;
    case TIFF: tiff_look(file, length, &probe); break;
    case AVIF: avif_look(file, length, &probe); break;
    default: stop(BROKEN);
  }
  if (probe.width < 1 || probe.height < 1) stop(BROKEN);
}

static uint32_t least(uint32_t one, uint32_t other) { return one < other ? one : other; }

// Decodes the file that was looked at, no larger than asked, turns it upright and makes its colours sRGB.
EXPORT("decode") void decode(const uint8_t *file, uint32_t length, uint32_t width, uint32_t height) {
  int lies = probe.orientation > 4;
  uint32_t to_width = least(lies ? height : width, probe.width);
  uint32_t to_height = least(lies ? width : height, probe.height);
  Sink *sink = sink_open(probe.width, probe.height, to_width, to_height);
  switch (probe.kind) {
    case JPEG: jpeg_decode(file, length, sink); break;
    case PNG: png_decode(file, length, sink); break;
    case GIF: gif_decode(file, length, sink); break;
    case WEBP: webp_decode(file, length, sink); break;
    case BMP: bmp_decode(file, length, sink); break;
    case TIFF: tiff_decode(file, length, sink); break;
    case AVIF: avif_decode(file, length, sink); break;
    default: stop(BROKEN);
  }
  sink_close(sink, &master);
  colours_apply(&master);
  upright(&master, probe.orientation);
}

EXPORT("width") uint32_t width(void) { return master.width; }
EXPORT("height") uint32_t height(void) { return master.height; }

// Whether any of it can be seen through.
EXPORT("clear") int32_t clear(void) {
  uint32_t pixels = master.width * master.height;
  for (uint32_t i = 0; i < pixels; i++) {
    if (master.pixels[4 * i + 3] != 255) return 1;
  }
  return 0;
}

// A picture at another size, in memory of its own; or the same when the size is.
static Master scaled(const Master *picture, uint32_t width, uint32_t height) {
  Master other = *picture;
  if (width == picture->width && height == picture->height) return other;
  if (width < 1 || height < 1) stop(BROKEN);
  Sink *sink = sink_open(picture->width, picture->height, width, height);
  sink_rows(sink, picture->pixels, picture->height);
  sink_close(sink, &other);
  return other;
}

static void blend(uint8_t *onto, const uint8_t *pixel) {
  uint32_t alpha = pixel[3];
  for (int c = 0; c < 3; c++) onto[c] = (uint8_t)((pixel[c] * alpha + onto[c] * (255 - alpha) + 127) / 255);
}

// Draws a picture with its top left corner at (x, y); what lies outside is cut.
static void draw(Master *onto, const Master *picture, int32_t x, int32_t y) {
  for (int64_t row = 0; row < picture->height; row++) {
    int64_t to_row = row + y;
    if (to_row < 0 || to_row >= onto->height) continue;
    for (int64_t column = 0; column < picture->width; column++) {
      int64_t to_column = column + x;
      if (to_column < 0 || to_column >= onto->width) continue;
      blend(onto->pixels + 4 * (size_t)(to_row * onto->width + to_column),
            picture->pixels + 4 * (size_t)(row * picture->width + column));
    }
  }
}

// Puts the picture, at the size it is to be shown at, onto a new one that is filled with a colour, 0xRRGGBB.
EXPORT("place") void place(uint32_t width, uint32_t height, uint32_t shown_width, uint32_t shown_height, int32_t x,
                           int32_t y, uint32_t rgb) {
  Master shown = scaled(&master, shown_width, shown_height);
  if (shown.pixels != master.pixels) free(master.pixels);
  size_t pixels = (size_t)width * height;
  master = (Master){width, height, must(malloc(pixels * 4))};
  const uint8_t fill[] = {(uint8_t)(rgb >> 16), (uint8_t)(rgb >> 8), (uint8_t)rgb, 255};
  for (size_t i = 0; i < pixels; i++) memcpy(master.pixels + 4 * i, fill, 4);
  draw(&master, &shown, x, y);
  free(shown.pixels);
}

static Encoded encoded;

EXPORT("encoded_length") uint32_t encoded_length(void) { return encoded.length; }

// The picture at a width no larger than its own, in a format. The bytes stay until the next call.
EXPORT("encode") uint8_t *encode(uint32_t width, uint32_t height, enum Kind format, uint32_t quality) {
  Master small = scaled(&master, least(width, master.width), least(height, master.height));
  free(encoded.bytes);
  switch (format) {
    case JPEG: jpeg_encode(&small, quality, &encoded); break;
    case PNG: png_encode(&small, &encoded); break;
    case WEBP: webp_encode(&small, quality, &encoded); break;
    default: stop(BROKEN);
  }
  if (small.pixels != master.pixels) free(small.pixels);
  return encoded.bytes;
}
