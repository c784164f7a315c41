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
    default: stop(BROKEN);
  }
  if (probe.width < 1 || probe.height < 1) stop(BROKEN);
}

// Decodes the file that was looked at, no larger than asked, turns it upright and makes its colours sRGB.
EXPORT("decode") void decode(const uint8_t *file, uint32_t length, uint32_t width, uint32_t height) {
  int lies = probe.orientation > 4;
  Sink *sink = sink_open(probe.width, probe.height, lies ? height : width, lies ? width : height);
  switch (probe.kind) {
    case JPEG: jpeg_decode(file, length, sink); break;
    case PNG: png_decode(file, length, sink); break;
    case GIF: gif_decode(file, length, sink); break;
    case WEBP: webp_decode(file, length, sink); break;
    case BMP: bmp_decode(file, length, sink); break;
    case TIFF: tiff_decode(file, length, sink); break;
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

static Encoded encoded;

EXPORT("encoded_length") uint32_t encoded_length(void) { return encoded.length; }

// The picture at a width no larger than its own, in a format. The bytes stay until the next call.
EXPORT("encode") uint8_t *encode(uint32_t width, uint32_t height, enum Kind format, uint32_t quality) {
  Master small = master;
  if (width != master.width || height != master.height) {
    Sink *sink = sink_open(master.width, master.height, width, height);
    sink_rows(sink, master.pixels, master.height);
    sink_close(sink, &small);
  }
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
