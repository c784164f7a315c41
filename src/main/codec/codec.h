#pragma once
#include <stddef.h>
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))

enum Problem { NONE, BROKEN, CUT_SHORT, NO_MEMORY, NOT_SUPPORTED };
enum Kind { UNKNOWN, JPEG, PNG, GIF, WEBP };

// What is known of a file before it is decoded. The host reads it: all members are 32 bits wide.
struct Probe {
  uint32_t kind, width, height;  // as they are stored
  uint32_t orientation;          // as in EXIF, 1 to 8
  uint32_t frames;               // more than one is an animation: 2 stands for "several"
};

// A picture: RGBA, colours not multiplied by alpha.
typedef struct {
  uint32_t width, height;
  uint8_t *pixels;
} Master;

typedef struct {
  uint8_t *bytes;
  uint32_t length;
} Encoded;

_Noreturn void stop(enum Problem why);
void *must(void *memory);

// Takes the rows of a picture from top to bottom and makes a smaller one of them.
typedef struct Sink Sink;
Sink *sink_open(uint32_t width, uint32_t height, uint32_t to_width, uint32_t to_height);
// What comes in may be smaller than announced, as scaled JPEG is.
void sink_resize(Sink *sink, uint32_t width, uint32_t height);
void sink_size(const Sink *sink, uint32_t *to_width, uint32_t *to_height);
void sink_rows(Sink *sink, const uint8_t *rgba, uint32_t rows);
void sink_close(Sink *sink, Master *out);

void upright(Master *picture, uint32_t orientation);
uint32_t exif_orientation(const uint8_t *tiff, uint32_t length);

void jpeg_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void jpeg_decode(const uint8_t *file, uint32_t length, Sink *sink);
void jpeg_encode(const Master *picture, uint32_t quality, Encoded *out);
void png_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void png_decode(const uint8_t *file, uint32_t length, Sink *sink);
void png_encode(const Master *picture, Encoded *out);
void gif_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void gif_decode(const uint8_t *file, uint32_t length, Sink *sink);
void webp_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void webp_decode(const uint8_t *file, uint32_t length, Sink *sink);
void webp_encode(const Master *picture, uint32_t quality, Encoded *out);
