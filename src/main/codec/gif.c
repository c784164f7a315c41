// GIF: the first frame on its canvas.
#include <stdlib.h>
#include <string.h>

#include "codec.h"

enum { CODES = 4096, TRANSPARENT_BITS = 1 };

typedef struct {
  const uint8_t *at, *end;
} Input;

typedef struct {
  uint32_t left, top, width, height;
  int interlaced;
  const uint8_t *palette;
  uint32_t colors;
  int32_t transparent;  // -1 for none
} Frame;

static uint8_t one(Input *input) {
  if (input->at >= input->end) stop(CUT_SHORT);
  return *input->at++;
}

static uint32_t two(Input *input) {
  uint32_t low = one(input);
  return low | (uint32_t)one(input) << 8;
}

static const uint8_t *skip(Input *input, uint32_t bytes) {
  if ((size_t)(input->end - input->at) < bytes) stop(CUT_SHORT);
  const uint8_t *from = input->at;
  input->at += bytes;
  return from;
}

static void skip_blocks(Input *input) {
  for (uint8_t length = one(input); length > 0; length = one(input)) skip(input, length);
}

static void table(Input *input, uint8_t flags, Frame *frame) {
  if (!(flags & 0x80)) return;
  frame->colors = 2u << (flags & 7);
  frame->palette = skip(input, 3 * frame->colors);
}

// Reads the size of the canvas and its colours.
static void header(Input *input, uint32_t *width, uint32_t *height, Frame *frame) {
  skip(input, 6);
  *width = two(input);
  *height = two(input);
  uint8_t flags = one(input);
  skip(input, 2);
  frame->transparent = -1;
  table(input, flags, frame);
}

static void extension(Input *input, Frame *frame) {
  if (one(input) != 0xf9) {
    skip_blocks(input);
    return;
  }
  uint8_t length = one(input);
  const uint8_t *control = skip(input, length);
  if (length >= 4) frame->transparent = control[0] & TRANSPARENT_BITS ? control[3] : -1;
  if (length > 0) skip_blocks(input);
}

// Goes on to the next frame; 0 when there is none.
static int next(Input *input, Frame *frame) {
  for (;;) {
    switch (one(input)) {
      case 0x21: extension(input, frame); break;
      case 0x2c:
        frame->left = two(input);
        frame->top = two(input);
        frame->width = two(input);
        frame->height = two(input);
        uint8_t flags = one(input);
        frame->interlaced = flags & 0x40;
        table(input, flags, frame);
        return 1;
      case 0x3b: return 0;
      case 0x00: break;
      default: stop(BROKEN);
    }
  }
}

void gif_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  Input input = {file, file + length};
  Frame frame = {0};
  header(&input, &probe->width, &probe->height, &frame);
  if (!next(&input, &frame)) stop(BROKEN);
  if (probe->width == 0) probe->width = frame.left + frame.width;
  if (probe->height == 0) probe->height = frame.top + frame.height;
  one(&input);
  skip_blocks(&input);
  probe->frames = input.at < input.end && (*input.at == 0x2c || *input.at == 0x21) && next(&input, &frame) ? 2 : 1;
}

typedef struct {
  Input *input;
  uint32_t block;  // bytes left in the current block
  uint32_t bits, held;
} Bits;

static int32_t code(Bits *bits, uint32_t size) {
  while (bits->held < size) {
    if (bits->block == 0) {
      bits->block = one(bits->input);
      if (bits->block == 0) return -1;
    }
    bits->bits |= (uint32_t)one(bits->input) << bits->held;
    bits->held += 8;
    bits->block--;
  }
  int32_t value = (int32_t)(bits->bits & ((1u << size) - 1));
  bits->bits >>= size;
  bits->held -= size;
  return value;
}

typedef struct {
  uint16_t prefix[CODES];
  uint8_t last[CODES], first[CODES], stack[CODES + 1];
} Words;

// Unpacks LZW; returns how many indices there were.
static size_t unpack(Input *input, uint8_t *out, size_t room) {
  uint32_t minimum = one(input);
  if (minimum < 1 || minimum > 8) stop(BROKEN);
  Words *words = must(malloc(sizeof(Words)));
  Bits bits = {input, 0, 0, 0};
  uint32_t clear = 1u << minimum, size = minimum + 1, known = clear + 2;
  int32_t before = -1;
  size_t done = 0;
  for (uint32_t i = 0; i < clear; i++) words->last[i] = words->first[i] = (uint8_t)i;
  while (done < room) {
    int32_t now = code(&bits, size);
    if (now < 0 || (uint32_t)now == clear + 1) break;
    if ((uint32_t)now == clear) {
      size = minimum + 1;
      known = clear + 2;
      before = -1;
      continue;
    }
    if ((uint32_t)now > known || ((uint32_t)now == known && before < 0)) stop(BROKEN);
    uint32_t depth = 0;
    int32_t walk = now;
    if ((uint32_t)now == known) {
      words->stack[depth++] = words->first[before];
      walk = before;
    }
    while ((uint32_t)walk >= clear) {
      if (depth >= CODES || (uint32_t)walk < clear + 2) stop(BROKEN);
      words->stack[depth++] = words->last[walk];
      walk = words->prefix[walk];
    }
    words->stack[depth++] = (uint8_t)walk;
    if (before >= 0 && known < CODES) {
      words->prefix[known] = (uint16_t)before;
      words->first[known] = words->first[before];
      words->last[known] = (uint8_t)walk;
      known++;
      if (known == 1u << size && size < 12) size++;
    }
    while (depth > 0 && done < room) out[done++] = words->stack[--depth];
    before = now;
  }
  free(words);
  return done;
}

// Which line of an interlaced frame stands at y.
static uint32_t stored_at(uint32_t y, uint32_t height) {
  uint32_t eighth = (height + 7) / 8, quarter = (height + 3) / 8, half = (height + 1) / 4;
  if (y % 8 == 0) return y / 8;
  if (y % 8 == 4) return eighth + y / 8;
  if (y % 4 == 2) return eighth + quarter + y / 4;
  return eighth + quarter + half + y / 2;
}

static void color(const Frame *frame, uint8_t index, uint8_t *rgba) {
  if (index == frame->transparent || index >= frame->colors) {
    memset(rgba, 0, 4);
  } else {
    memcpy(rgba, frame->palette + 3 * index, 3);
    rgba[3] = 255;
  }
}

void gif_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  Input input = {file, file + length};
  Frame frame = {0};
  uint32_t width, height;
  header(&input, &width, &height, &frame);
  if (!next(&input, &frame) || frame.palette == NULL || frame.width == 0 || frame.height == 0) stop(BROKEN);
  if (width == 0) width = frame.left + frame.width;
  if (height == 0) height = frame.top + frame.height;
  size_t pixels = (size_t)frame.width * frame.height;
  uint8_t *indices = must(malloc(pixels));
  if (unpack(&input, indices, pixels) < pixels) stop(CUT_SHORT);
  uint8_t *line = must(malloc((size_t)width * 4));
  for (uint32_t y = 0; y < height; y++) {
    memset(line, 0, (size_t)width * 4);
    uint32_t inside = y - frame.top;
    if (y >= frame.top && inside < frame.height) {
      const uint8_t *from =
          indices + (size_t)(frame.interlaced ? stored_at(inside, frame.height) : inside) * frame.width;
      for (uint32_t x = 0; x < frame.width && frame.left + x < width; x++) {
        color(&frame, from[x], line + (size_t)(frame.left + x) * 4);
      }
    }
    sink_rows(sink, line, 1);
  }
  free(line);
  free(indices);
}
