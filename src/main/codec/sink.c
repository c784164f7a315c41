// Makes pictures smaller while they come in, row by row, so that a large one is never in memory whole:
// a cubic filter as wide as the reduction asks, first across, then down, colours multiplied by alpha.
// It makes them up to twice as large, too.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"

enum { CHANNELS = 4 };

// For each place of the output: which places of the input it is made of, and how much of each.
typedef struct {
  uint32_t *first, *count;
  float *weights;
  uint32_t widest;
} Taps;

struct Sink {
  uint32_t width, height, to_width, to_height;
  Taps across, down;
  float *row;      // one input row, already as wide as the output
  float *open;     // output rows that still wait for input, as a ring
  uint32_t rows;   // input rows so far
  uint32_t done;   // output rows so far
  uint8_t *pixels;
};

static float cubic(float x) {
  x = fabsf(x);
  if (x < 1) return (1.5f * x - 2.5f) * x * x + 1;
  if (x < 2) return ((-0.5f * x + 2.5f) * x - 4) * x + 2;
  return 0;
}

static void tap(Taps *taps, uint32_t at, uint32_t from, float scale) {
  float center = (at + 0.5f) * scale;
  float unit = scale > 1 ? scale : 1;
  float reach = 2 * unit;
  int32_t first = (int32_t)floorf(center - reach);
  int32_t last = (int32_t)ceilf(center + reach);
  if (first < 0) first = 0;
  if (last > (int32_t)from) last = (int32_t)from;
  float *weights = taps->weights + (size_t)at * taps->widest;
  float sum = 0;
  for (int32_t i = first; i < last; i++) sum += weights[i - first] = cubic((i + 0.5f - center) / unit);
  for (int32_t i = first; i < last; i++) weights[i - first] /= sum;
  taps->first[at] = (uint32_t)first;
  taps->count[at] = (uint32_t)(last - first);
}

static void taps_make(Taps *taps, uint32_t from, uint32_t to) {
  float scale = (float)from / (float)to;
  taps->widest = (uint32_t)ceilf(4 * (scale > 1 ? scale : 1)) + 2;
  taps->first = must(malloc(to * sizeof(uint32_t)));
  taps->count = must(malloc(to * sizeof(uint32_t)));
  taps->weights = must(malloc((size_t)to * taps->widest * sizeof(float)));
  for (uint32_t i = 0; i < to; i++) tap(taps, i, from, scale);
}

static void taps_free(Taps *taps) {
  free(taps->first);
  free(taps->count);
  free(taps->weights);
}

// How many output rows one input row may be part of: five input rows make one of them.
enum { OPEN_ROWS = 12 };

static void begin(Sink *sink) {
  taps_make(&sink->across, sink->width, sink->to_width);
  taps_make(&sink->down, sink->height, sink->to_height);
  size_t line = (size_t)sink->to_width * CHANNELS;
  sink->row = must(malloc(line * sizeof(float)));
  sink->open = must(calloc(line * OPEN_ROWS, sizeof(float)));
  sink->pixels = must(malloc(line * sink->to_height));
}

Sink *sink_open(uint32_t width, uint32_t height, uint32_t to_width, uint32_t to_height) {
  Sink *sink = must(calloc(1, sizeof(Sink)));
  sink->width = width;
  sink->height = height;
  sink->to_width = to_width;
  sink->to_height = to_height;
  return sink;
}

void sink_resize(Sink *sink, uint32_t width, uint32_t height) {
  sink->width = width;
  sink->height = height;
}

void sink_size(const Sink *sink, uint32_t *to_width, uint32_t *to_height) {
  *to_width = sink->to_width;
  *to_height = sink->to_height;
}

static void across(Sink *sink, const uint8_t *rgba) {
  const Taps *taps = &sink->across;
  for (uint32_t x = 0; x < sink->to_width; x++) {
    const float *weights = taps->weights + (size_t)x * taps->widest;
    const uint8_t *pixel = rgba + (size_t)taps->first[x] * CHANNELS;
    float r = 0, g = 0, b = 0, a = 0;
    for (uint32_t i = 0; i < taps->count[x]; i++, pixel += CHANNELS) {
      float alpha = weights[i] * pixel[3];
      r += alpha * pixel[0];
      g += alpha * pixel[1];
      b += alpha * pixel[2];
      a += alpha;
    }
    float *out = sink->row + (size_t)x * CHANNELS;
    out[0] = r;
    out[1] = g;
    out[2] = b;
    out[3] = a;
  }
}

static uint8_t byte(float value) {
  return value <= 0 ? 0 : value >= 255 ? 255 : (uint8_t)(value + 0.5f);
}

static void finish(Sink *sink, float *line) {
  uint8_t *out = sink->pixels + (size_t)sink->done * sink->to_width * CHANNELS;
  for (uint32_t x = 0; x < sink->to_width; x++, line += CHANNELS, out += CHANNELS) {
    float alpha = line[3];
    float share = alpha > 0 ? 1 / alpha : 0;
    out[0] = byte(line[0] * share);
    out[1] = byte(line[1] * share);
    out[2] = byte(line[2] * share);
    out[3] = byte(alpha);
  }
}

static void add(float *line, const float *row, float weight, uint32_t values) {
  for (uint32_t i = 0; i < values; i++) line[i] += weight * row[i];
}

static float *ring(Sink *sink, uint32_t at) {
  return sink->open + (size_t)(at % OPEN_ROWS) * sink->to_width * CHANNELS;
}

static void row(Sink *sink, const uint8_t *rgba) {
  const Taps *taps = &sink->down;
  uint32_t values = sink->to_width * CHANNELS;
  across(sink, rgba);
  for (uint32_t y = sink->done; y < sink->to_height && taps->first[y] <= sink->rows; y++) {
    if (y - sink->done >= OPEN_ROWS) stop(BROKEN);
    add(ring(sink, y), sink->row, taps->weights[(size_t)y * taps->widest + sink->rows - taps->first[y]], values);
  }
  sink->rows++;
  while (sink->done < sink->to_height && taps->first[sink->done] + taps->count[sink->done] <= sink->rows) {
    float *line = ring(sink, sink->done);
    finish(sink, line);
    memset(line, 0, values * sizeof(float));
    sink->done++;
  }
}

void sink_rows(Sink *sink, const uint8_t *rgba, uint32_t rows) {
  if (sink->pixels == NULL) begin(sink);
  for (uint32_t i = 0; i < rows && sink->rows < sink->height; i++) row(sink, rgba + (size_t)i * sink->width * CHANNELS);
}

void sink_close(Sink *sink, Master *out) {
  if (sink->pixels == NULL || sink->done < sink->to_height) stop(CUT_SHORT);
  out->width = sink->to_width;
  out->height = sink->to_height;
  out->pixels = sink->pixels;
  taps_free(&sink->across);
  taps_free(&sink->down);
  free(sink->row);
  free(sink->open);
  free(sink);
}
