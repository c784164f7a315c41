// TIFF, as scanners and design programs write it: the first page, in strips or tiles, plain or packed
// (PackBits, LZW, Deflate, JPEG); black and white, grey, palette, RGB and CMYK of 8 or 16 bits.
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "zlib.h"

enum { PLAIN = 1, LZW = 5, JPEG_PACKED = 7, DEFLATE = 8, PACK_BITS = 32773, DEFLATE_OLD = 32946 };
enum { WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, SEPARATED = 5, YCBCR = 6 };

typedef struct {
  uint32_t at, count;  // of the first value in the file
  uint32_t size;       // bytes of each
} Values;

typedef struct {
  const uint8_t *file;
  uint32_t length;
  int big;
  uint32_t list;
  uint32_t width, height, bits, samples, compression, photometric, predictor;
  int planar, premultiplied, tiled, reversed;
  uint32_t alpha;  // which sample; 0 for none
  uint32_t block_width, block_height, across, down;
  Values offsets, counts, palette;
} Tiff;

static uint32_t number(const Tiff *tiff, uint32_t at, uint32_t bytes) {
  if (at > tiff->length || tiff->length - at < bytes) stop(CUT_SHORT);
  uint32_t value = 0;
  for (uint32_t i = 0; i < bytes; i++) value |= (uint32_t)tiff->file[at + i] << 8 * (tiff->big ? bytes - 1 - i : i);
  return value;
}

static Values values(const Tiff *tiff, uint32_t tag) {
  static const uint8_t SIZES[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4};
  uint32_t entries = number(tiff, tiff->list, 2);
  for (uint32_t i = 0, at = tiff->list + 2; i < entries; i++, at += 12) {
    if (number(tiff, at, 2) != tag) continue;
    uint32_t type = number(tiff, at + 2, 2), count = number(tiff, at + 4, 4);
    uint32_t size = type < sizeof SIZES ? SIZES[type] : 0;
    if (size == 0 || count == 0 || count > 0x10000000) stop(BROKEN);
    uint32_t bytes = size * count, from = bytes <= 4 ? at + 8 : number(tiff, at + 8, 4);
    if (from > tiff->length || tiff->length - from < bytes) stop(CUT_SHORT);
    return (Values){from, count, size};
  }
  return (Values){0, 0, 0};
}

static uint32_t nth(const Tiff *tiff, const Values *from, uint32_t index) {
  if (index >= from->count || from->size > 4) stop(BROKEN);
  return number(tiff, from->at + index * from->size, from->size);
}

static uint32_t one(const Tiff *tiff, uint32_t tag, uint32_t otherwise) {
  Values found = values(tiff, tag);
  return found.count == 0 ? otherwise : nth(tiff, &found, 0);
}

static Tiff open(const uint8_t *file, uint32_t length) {
  Tiff tiff = {.file = file, .length = length, .big = file[0] == 'M'};
  tiff.list = number(&tiff, 4, 4);
  tiff.width = one(&tiff, 256, 0);
  tiff.height = one(&tiff, 257, 0);
  if (tiff.width == 0 || tiff.height == 0 || tiff.width > 0x7fffff || tiff.height > 0x7fffff) stop(BROKEN);
  return tiff;
}

void tiff_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  Tiff tiff = open(file, length);
  probe->width = tiff.width;
  probe->height = tiff.height;
  uint32_t orientation = one(&tiff, 274, 1);
  probe->orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
  uint32_t next = tiff.list + 2 + 12 * number(&tiff, tiff.list, 2);
  // A smaller copy of the same picture is no page.
  if (next <= length - 4 && (tiff.list = number(&tiff, next, 4)) != 0 && (one(&tiff, 254, 0) & 1) == 0) {
    probe->frames = 2;
  }
}

static void read_samples(Tiff *tiff) {
  Values bits = values(tiff, 258);
  tiff->samples = one(tiff, 277, 1);
  tiff->bits = bits.count == 0 ? 1 : nth(tiff, &bits, 0);
  for (uint32_t i = 1; i < bits.count; i++) {
    if (nth(tiff, &bits, i) != tiff->bits) stop(NOT_SUPPORTED);
  }
  tiff->compression = one(tiff, 259, PLAIN);
  tiff->photometric = one(tiff, 262, BLACK_IS_ZERO);
  tiff->predictor = one(tiff, 317, 1);
  tiff->planar = one(tiff, 284, 1) == 2 && tiff->samples > 1;
  tiff->reversed = one(tiff, 266, 1) == 2;
}

static void read_alpha(Tiff *tiff, uint32_t colors) {
  uint32_t kind = tiff->samples > colors ? one(tiff, 338, 0) : 0;
  tiff->alpha = kind == 1 || kind == 2 ? colors : 0;
  tiff->premultiplied = kind == 1;
}

static uint32_t colors(const Tiff *tiff) {
  return tiff->photometric == RGB || tiff->photometric == YCBCR ? 3 : tiff->photometric == SEPARATED ? 4 : 1;
}

static void check(const Tiff *tiff) {
  uint32_t bits = tiff->bits, photometric = tiff->photometric;
  int deep = bits == 8 || bits == 16;
  int indexed = photometric <= BLACK_IS_ZERO || photometric == PALETTE;
  int packed = tiff->compression == JPEG_PACKED;
  if (photometric > YCBCR || photometric == 4 || one(tiff, 339, 1) != 1 || tiff->samples > 8) stop(NOT_SUPPORTED);
  if (!deep && !(indexed && tiff->samples == 1 && (bits == 1 || bits == 2 || bits == 4))) stop(NOT_SUPPORTED);
  if (photometric == PALETTE && bits > 8) stop(NOT_SUPPORTED);
  if (photometric == SEPARATED && one(tiff, 332, 1) != 1) stop(NOT_SUPPORTED);
  if (photometric == YCBCR && !packed) stop(NOT_SUPPORTED);
  if (packed && (bits != 8 || tiff->planar)) stop(NOT_SUPPORTED);
  if (tiff->predictor > 2 || (tiff->predictor == 2 && !deep)) stop(NOT_SUPPORTED);
  if (tiff->samples < colors(tiff)) stop(BROKEN);
}

static void read_blocks(Tiff *tiff) {
  tiff->tiled = values(tiff, 322).count > 0;
  tiff->block_width = tiff->tiled ? one(tiff, 322, 0) : tiff->width;
  tiff->block_height = tiff->tiled ? one(tiff, 323, 0) : one(tiff, 278, tiff->height);
  if (tiff->block_height > tiff->height && !tiff->tiled) tiff->block_height = tiff->height;
  if (tiff->block_width == 0 || tiff->block_height == 0) stop(BROKEN);
  if (tiff->block_width > 0x7fffff || tiff->block_height > 0x7fffff) stop(BROKEN);
  tiff->across = (tiff->width - 1) / tiff->block_width + 1;
  tiff->down = (tiff->height - 1) / tiff->block_height + 1;
  tiff->offsets = values(tiff, tiff->tiled ? 324 : 273);
  tiff->counts = values(tiff, tiff->tiled ? 325 : 279);
  if (tiff->photometric == PALETTE) {
    tiff->palette = values(tiff, 320);
    if (tiff->palette.count < 3u << tiff->bits || tiff->palette.size != 2) stop(BROKEN);
  }
}

static size_t unpack_bits(const uint8_t *from, const uint8_t *end, uint8_t *out, size_t room) {
  size_t done = 0;
  while (from < end && done < room) {
    int8_t count = (int8_t)*from++;
    size_t left = room - done;
    if (count >= 0) {
      size_t bytes = (size_t)count + 1, there = (size_t)(end - from);
      if (bytes > left) bytes = left;
      if (bytes > there) bytes = there;
      memcpy(out + done, from, bytes);
      from += bytes;
      done += bytes;
    } else if (count != -128 && from < end) {
      size_t bytes = (size_t)(1 - count) < left ? (size_t)(1 - count) : left;
      memset(out + done, *from++, bytes);
      done += bytes;
    }
  }
  return done;
}

typedef struct {
  uint16_t prefix[4096], size[4096];
  uint8_t last[4096];
} Words;

// Codes come with their highest bit first, and grow one code earlier than in GIF.
static size_t unpack_lzw(const uint8_t *from, const uint8_t *end, uint8_t *out, size_t room) {
  enum { CLEAR = 256, END = 257, FIRST = 258 };
  Words *words = must(malloc(sizeof(Words)));
  for (int i = 0; i < 256; i++) words->last[i] = (uint8_t)i, words->size[i] = 1;
  uint32_t held = 0, count = 0, bits = 9, known = FIRST, before = CLEAR;
  size_t done = 0;
  while (done < room) {
    while (count < bits && from < end) held = held << 8 | *from++, count += 8;
    if (count < bits) break;
    count -= bits;
    uint32_t code = held >> count & ((1u << bits) - 1);
    if (code == END) break;
    if (code == CLEAR) {
      bits = 9;
      known = FIRST;
      before = CLEAR;
      continue;
    }
    if (code > known || (code == known && before == CLEAR) || (code >= CLEAR && before == CLEAR)) stop(BROKEN);
    uint32_t walk = code == known ? before : code;
    size_t size = words->size[walk];
    uint32_t first = walk;
    for (size_t i = size; i > 0; i--) {
      if (done + i - 1 < room) out[done + i - 1] = words->last[first];
      if (i > 1) first = words->prefix[first];
    }
    uint8_t start = words->last[first];
    done += size;
    if (code == known && done < room) out[done] = start;
    if (code == known) done++;
    if (before != CLEAR && known < 4096) {
      words->prefix[known] = (uint16_t)before;
      words->last[known] = start;
      words->size[known] = words->size[before] + 1;
      known++;
      if (known + 1 >= 1u << bits && bits < 12) bits++;
    }
    before = code;
  }
  free(words);
  return done < room ? done : room;
}

static size_t inflated(const uint8_t *from, uint32_t length, uint8_t *out, size_t room) {
  uLongf done = (uLongf)room;
  uLong packed = length;
  int result = uncompress2(out, &done, from, &packed);
  if (result == Z_MEM_ERROR) stop(NO_MEMORY);
  return result == Z_DATA_ERROR ? 0 : done;
}

static size_t jpeg(const Tiff *tiff, const uint8_t *from, uint32_t length, uint8_t *out, size_t room) {
  Values tables = values(tiff, 347);
  return jpeg_strip(tiff->file + tables.at, tables.count, from, length, tiff->photometric == RGB, out, room);
}

static void reverse(uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint8_t b = bytes[i];
    b = (uint8_t)(b >> 4 | b << 4);
    b = (uint8_t)((b & 0xcc) >> 2 | (b & 0x33) << 2);
    bytes[i] = (uint8_t)((b & 0xaa) >> 1 | (b & 0x55) << 1);
  }
}

static uint32_t deep(const Tiff *tiff, const uint8_t *at) {
  return tiff->big ? (uint32_t)at[0] << 8 | at[1] : (uint32_t)at[1] << 8 | at[0];
}

// Each sample is written as the difference from the one before.
static void add_up(const Tiff *tiff, uint8_t *line, uint32_t width, uint32_t step) {
  for (uint32_t i = step; i < width * step; i++) {
    if (tiff->bits == 8) {
      line[i] += line[i - step];
    } else {
      uint32_t sum = deep(tiff, line + 2 * i) + deep(tiff, line + 2 * (i - step));
      line[2 * i + (tiff->big ? 1 : 0)] = (uint8_t)sum;
      line[2 * i + (tiff->big ? 0 : 1)] = (uint8_t)(sum >> 8);
    }
  }
}

// Unpacks a block of this many rows.
static void unpack(const Tiff *tiff, uint32_t index, uint32_t rows, uint8_t *out) {
  uint32_t step = tiff->planar ? 1 : tiff->samples;
  size_t stride = ((size_t)tiff->block_width * step * tiff->bits + 7) / 8, room = stride * rows;
  uint32_t at = nth(tiff, &tiff->offsets, index);
  uint32_t length = tiff->counts.count == 0 ? (uint32_t)room : nth(tiff, &tiff->counts, index);
  if (at > tiff->length || length > tiff->length - at) stop(CUT_SHORT);
  const uint8_t *from = tiff->file + at;
  size_t done = 0;
  switch (tiff->compression) {
    case PLAIN: done = length < room ? length : room; memcpy(out, from, done); break;
    case PACK_BITS: done = unpack_bits(from, from + length, out, room); break;
    case LZW: done = unpack_lzw(from, from + length, out, room); break;
    case DEFLATE: case DEFLATE_OLD: done = inflated(from, length, out, room); break;
    case JPEG_PACKED: done = jpeg(tiff, from, length, out, room); break;
    default: stop(NOT_SUPPORTED);
  }
  if (done < room) stop(CUT_SHORT);
  if (tiff->reversed && tiff->compression == PLAIN && tiff->bits < 8) reverse(out, room);
  for (uint32_t y = 0; tiff->predictor == 2 && tiff->compression != JPEG_PACKED && y < rows; y++) {
    add_up(tiff, out + y * stride, tiff->block_width, step);
  }
}

// One sample of a line; `which` of `step` that stand side by side. With eight bits.
static uint32_t sample(const Tiff *tiff, const uint8_t *line, uint32_t x, uint32_t which, uint32_t step) {
  size_t i = (size_t)x * step + which;
  if (tiff->bits == 8) return line[i];
  if (tiff->bits == 16) return (deep(tiff, line + 2 * i) * 255 + 32895) >> 16;
  return line[i * tiff->bits / 8] >> (8 - tiff->bits - i * tiff->bits % 8) & ((1u << tiff->bits) - 1);
}

static void mono(const Tiff *tiff, uint32_t value, uint8_t *rgba) {
  if (tiff->photometric == PALETTE) {
    uint32_t colors = 1u << tiff->bits;
    for (uint32_t c = 0; c < 3; c++) rgba[c] = (uint8_t)(nth(tiff, &tiff->palette, c * colors + value) >> 8);
    return;
  }
  if (tiff->bits < 8) value = value * 255 / ((1u << tiff->bits) - 1);
  if (tiff->photometric == WHITE_IS_ZERO) value = 255 - value;
  memset(rgba, (int)value, 3);
}

static void divide(uint8_t *rgba) {
  for (int c = 0; c < 3; c++) {
    uint32_t value = rgba[3] == 0 ? 0 : (uint32_t)rgba[c] * 255 / rgba[3];
    rgba[c] = (uint8_t)(value > 255 ? 255 : value);
  }
}

// The samples of pixel x stand in `lines`: one for each plane, or a single one.
static void pixel(const Tiff *tiff, const uint8_t *const *lines, uint32_t x, uint8_t *rgba) {
  uint32_t step = tiff->planar ? 1 : tiff->samples, shown = colors(tiff);
  for (uint32_t s = 0; s < shown; s++) {
    rgba[s] = (uint8_t)sample(tiff, tiff->planar ? lines[s] : lines[0], x, tiff->planar ? 0 : s, step);
  }
  if (shown == 4) return;
  if (shown == 1) mono(tiff, rgba[0], rgba);
  rgba[3] = 255;
  if (tiff->alpha > 0) {
    uint32_t s = tiff->alpha;
    rgba[3] = (uint8_t)sample(tiff, tiff->planar ? lines[s] : lines[0], x, tiff->planar ? 0 : s, step);
    if (tiff->premultiplied) divide(rgba);
  }
}

static void profile(const Tiff *tiff) {
  Values icc = values(tiff, 34675);
  if (icc.count == 0) return;
  int inks = tiff->photometric == SEPARATED ? INKS_CMYK : colors(tiff) == 3 || tiff->photometric == PALETTE ? INKS_RGB : INKS_GREY;
  colours_profile(tiff->file + icc.at, icc.count * icc.size, (enum Inks)inks);
}

void tiff_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  Tiff tiff = open(file, length);
  read_samples(&tiff);
  check(&tiff);
  read_alpha(&tiff, colors(&tiff));
  read_blocks(&tiff);
  profile(&tiff);
  uint32_t planes = tiff.planar ? tiff.samples : 1;
  size_t stride = ((size_t)tiff.block_width * (tiff.planar ? 1 : tiff.samples) * tiff.bits + 7) / 8;
  uint64_t block = (uint64_t)stride * tiff.block_height;
  if (block * planes * tiff.across > 0x7fffffff) stop(NO_MEMORY);
  uint8_t *band = must(malloc((size_t)(block * planes * tiff.across)));
  uint8_t *line = must(malloc((size_t)tiff.width * 4));
  const uint8_t *lines[8];
  for (uint32_t top = 0, row = 0; top < tiff.height; top += tiff.block_height, row++) {
    uint32_t left = tiff.height - top, shown = left < tiff.block_height ? left : tiff.block_height;
    for (uint32_t i = 0; i < planes * tiff.across; i++) {
      uint32_t plane = i / tiff.across, column = i % tiff.across;
      uint32_t index = (plane * tiff.down + row) * tiff.across + column;
      unpack(&tiff, index, tiff.tiled ? tiff.block_height : shown, band + block * i);
    }
    for (uint32_t y = 0; y < shown; y++) {
      for (uint32_t x = 0; x < tiff.width; x++) {
        uint32_t column = x / tiff.block_width;
        for (uint32_t p = 0; p < planes; p++) lines[p] = band + block * (p * tiff.across + column) + y * stride;
        pixel(&tiff, lines, x % tiff.block_width, line + 4 * (size_t)x);
      }
      if (tiff.photometric == SEPARATED) colours_inks(line, tiff.width);
      sink_rows(sink, line, 1);
    }
  }
  free(band);
  free(line);
}
