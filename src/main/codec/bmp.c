// BMP, as Windows and scanners write it: 1 to 32 bits, with or without a palette, also run-length encoded.
#include <stdlib.h>
#include <string.h>

#include "codec.h"

enum { NO_COMPRESSION, RLE8, RLE4, FIELDS, FIELDS_ALPHA = 6 };

typedef struct {
  const uint8_t *file;
  uint32_t length, header, pixels_at;
  uint32_t width, height, bits, compression;
  int upward;  // the first row is the lowest
  const uint8_t *palette;
  uint32_t colors, entry;
  uint32_t masks[4];  // red, green, blue, alpha
} Bmp;

static uint32_t number(const Bmp *bmp, uint32_t at, int bytes) {
  if (at > bmp->length || bmp->length - at < (uint32_t)bytes) stop(CUT_SHORT);
  uint32_t value = 0;
  for (int i = 0; i < bytes; i++) value |= (uint32_t)bmp->file[at + (uint32_t)i] << 8 * i;
  return value;
}

static void masks(Bmp *bmp, uint32_t red, uint32_t green, uint32_t blue, uint32_t alpha) {
  bmp->masks[0] = red;
  bmp->masks[1] = green;
  bmp->masks[2] = blue;
  bmp->masks[3] = alpha;
}

static void read_masks(Bmp *bmp) {
  if (bmp->compression == FIELDS || bmp->compression == FIELDS_ALPHA) {
    int alpha = bmp->header >= 56 || bmp->compression == FIELDS_ALPHA;
    masks(bmp, number(bmp, 54, 4), number(bmp, 58, 4), number(bmp, 62, 4), alpha ? number(bmp, 66, 4) : 0);
  } else if (bmp->bits == 16) {
    masks(bmp, 0x7c00, 0x3e0, 0x1f, 0);
  } else {
    masks(bmp, 0xff0000, 0xff00, 0xff, 0);
  }
}

static void read_palette(Bmp *bmp, uint32_t used) {
  if (bmp->bits > 8) return;
  uint32_t most = 1u << bmp->bits;
  uint32_t at = 14 + bmp->header;
  bmp->colors = used == 0 || used > most ? most : used;
  if (at > bmp->length || (bmp->length - at) / bmp->entry < bmp->colors) stop(CUT_SHORT);
  bmp->palette = bmp->file + at;
}

static int has_known_form(const Bmp *bmp) {
  switch (bmp->compression) {
    case NO_COMPRESSION: return bmp->bits == 1 || bmp->bits == 4 || bmp->bits == 8 || bmp->bits == 16 ||
                                bmp->bits == 24 || bmp->bits == 32;
    case RLE8: return bmp->bits == 8;
    case RLE4: return bmp->bits == 4;
    case FIELDS: case FIELDS_ALPHA: return bmp->bits == 16 || bmp->bits == 32;
    default: return 0;
  }
}

static Bmp open(const uint8_t *file, uint32_t length) {
  Bmp bmp = {.file = file, .length = length, .upward = 1, .entry = 4};
  bmp.pixels_at = number(&bmp, 10, 4);
  bmp.header = number(&bmp, 14, 4);
  if (bmp.header == 12) {
    bmp.width = number(&bmp, 18, 2);
    bmp.height = number(&bmp, 20, 2);
    bmp.bits = number(&bmp, 24, 2);
    bmp.entry = 3;
  } else {
    if (bmp.header < 40 || bmp.header > 4096) stop(BROKEN);
    bmp.width = number(&bmp, 18, 4);
    int32_t height = (int32_t)number(&bmp, 22, 4);
    bmp.upward = height >= 0;
    bmp.height = height < 0 ? 0u - (uint32_t)height : (uint32_t)height;
    bmp.bits = number(&bmp, 28, 2);
    bmp.compression = number(&bmp, 30, 4);
  }
  if (bmp.width > 0x7fffff || bmp.height > 0x7fffff) stop(BROKEN);
  if (!has_known_form(&bmp)) stop(NOT_SUPPORTED);
  read_masks(&bmp);
  read_palette(&bmp, bmp.header == 12 ? 0 : number(&bmp, 46, 4));
  return bmp;
}

void bmp_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  Bmp bmp = open(file, length);
  probe->width = bmp.width;
  probe->height = bmp.height;
}

static void from_index(const Bmp *bmp, uint32_t index, uint8_t *rgba) {
  const uint8_t *color = index < bmp->colors ? bmp->palette + index * bmp->entry : (const uint8_t *)"\0\0\0";
  rgba[0] = color[2];
  rgba[1] = color[1];
  rgba[2] = color[0];
  rgba[3] = 255;
}

// The bits under a mask, stretched to eight.
static uint8_t field(uint32_t value, uint32_t mask) {
  if (mask == 0) return 255;
  uint32_t shift = (uint32_t)__builtin_ctz(mask);
  uint32_t most = mask >> shift;
  return (uint8_t)((((uint64_t)((value & mask) >> shift)) * 255 + most / 2) / most);
}

static void row(const Bmp *bmp, const uint8_t *from, uint8_t *rgba) {
  for (uint32_t x = 0; x < bmp->width; x++, rgba += 4) {
    if (bmp->bits <= 8) {
      uint32_t at = x * bmp->bits;
      from_index(bmp, from[at / 8] >> (8 - bmp->bits - at % 8) & ((1u << bmp->bits) - 1), rgba);
      continue;
    }
    uint32_t value = 0, bytes = bmp->bits / 8;
    for (uint32_t i = 0; i < bytes; i++) value |= (uint32_t)from[x * bytes + i] << 8 * i;
    for (int c = 0; c < 4; c++) rgba[c] = field(value, bmp->masks[c]);
  }
}

// Files often have a place for alpha in which they write nothing.
static int is_all_clear(const Bmp *bmp, uint32_t stride) {
  if (bmp->masks[3] == 0) return 0;
  for (uint32_t y = 0; y < bmp->height; y++) {
    const uint8_t *from = bmp->file + bmp->pixels_at + (size_t)y * stride;
    for (uint32_t x = 0; x < bmp->width; x++) {
      uint32_t value = 0, bytes = bmp->bits / 8;
      for (uint32_t i = 0; i < bytes; i++) value |= (uint32_t)from[x * bytes + i] << 8 * i;
      if (value & bmp->masks[3]) return 0;
    }
  }
  return 1;
}

static void plain(Bmp *bmp, Sink *sink) {
  uint64_t stride = ((uint64_t)bmp->width * bmp->bits + 31) / 32 * 4;
  if (bmp->pixels_at > bmp->length || stride * bmp->height > bmp->length - bmp->pixels_at) stop(CUT_SHORT);
  if (is_all_clear(bmp, (uint32_t)stride)) bmp->masks[3] = 0;
  uint8_t *line = must(malloc((size_t)bmp->width * 4));
  for (uint32_t y = 0; y < bmp->height; y++) {
    uint32_t stored = bmp->upward ? bmp->height - 1 - y : y;
    row(bmp, bmp->file + bmp->pixels_at + (size_t)stored * stride, line);
    sink_rows(sink, line, 1);
  }
  free(line);
}

typedef struct {
  const Bmp *bmp;
  uint8_t *indices;
  uint32_t at, x, y;
} Runs;

static uint8_t next(Runs *runs) { return (uint8_t)number(runs->bmp, runs->at++, 1); }

static void put(Runs *runs, uint32_t index) {
  if (runs->x < runs->bmp->width && runs->y < runs->bmp->height) {
    runs->indices[(size_t)runs->y * runs->bmp->width + runs->x] = (uint8_t)index;
  }
  runs->x++;
}

static void literal(Runs *runs, uint32_t count) {
  uint32_t from = runs->at;
  for (uint32_t i = 0; i < count; i++) {
    if (runs->bmp->compression == RLE8) {
      put(runs, next(runs));
    } else {
      put(runs, number(runs->bmp, from + i / 2, 1) >> (i % 2 ? 0 : 4) & 15);
    }
  }
  uint32_t bytes = runs->bmp->compression == RLE8 ? count : (count + 1) / 2;
  runs->at = from + bytes + bytes % 2;
}

static void unpack(Runs *runs) {
  while (runs->y < runs->bmp->height) {
    uint32_t count = next(runs), value = next(runs);
    if (count > 0) {
      for (uint32_t i = 0; i < count; i++) {
        put(runs, runs->bmp->compression == RLE8 ? value : value >> (i % 2 ? 0 : 4) & 15);
      }
    } else if (value == 0) {
      runs->x = 0;
      runs->y++;
    } else if (value == 1) {
      return;
    } else if (value == 2) {
      runs->x += next(runs);
      runs->y += next(runs);
    } else {
      literal(runs, value);
    }
  }
}

static void packed(const Bmp *bmp, Sink *sink) {
  Runs runs = {bmp, must(calloc((size_t)bmp->width * bmp->height, 1)), bmp->pixels_at, 0, 0};
  unpack(&runs);
  uint8_t *line = must(malloc((size_t)bmp->width * 4));
  for (uint32_t y = 0; y < bmp->height; y++) {
    const uint8_t *from = runs.indices + (size_t)(bmp->upward ? bmp->height - 1 - y : y) * bmp->width;
    for (uint32_t x = 0; x < bmp->width; x++) from_index(bmp, from[x], line + 4 * x);
    sink_rows(sink, line, 1);
  }
  free(line);
  free(runs.indices);
}

// The newest header may hold a profile, or say where the primaries lie.
static void profile(const Bmp *bmp) {
  enum { EMBEDDED = 0x4d424544 };
  if (bmp->header < 124 || number(bmp, 70, 4) != EMBEDDED) return;
  uint32_t at = 14 + number(bmp, 126, 4), size = number(bmp, 130, 4);
  if (at < bmp->length && size <= bmp->length - at) colours_profile(bmp->file + at, size, INKS_RGB);
}

void bmp_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  Bmp bmp = open(file, length);
  profile(&bmp);
  if (bmp.compression == RLE8 || bmp.compression == RLE4) {
    packed(&bmp, sink);
  } else {
    plain(&bmp, sink);
  }
}
