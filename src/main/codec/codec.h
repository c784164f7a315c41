#pragma once
#include <stddef.h>
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))

enum Problem { NONE, BROKEN, CUT_SHORT, NO_MEMORY, NOT_SUPPORTED };
enum Kind { UNKNOWN, JPEG, PNG, GIF, WEBP, BMP, TIFF, AVIF };

// What is known of a file before it is decoded. The host reads it: all members are 32 bits wide.
struct Probe {
  uint32_t kind, width, height;  // as they are stored
  uint32_t orientation;          // as in EXIF, 1 to 8
  uint32_t frames;               // more than one is an animation, or several pages: 2 stands for "several"
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

// Takes the rows of a picture from top to bottom and makes a smaller one of them, or one up to twice as large.
typedef struct Sink Sink;
Sink *sink_open(uint32_t width, uint32_t height, uint32_t to_width, uint32_t to_height);
// What comes in may be smaller than announced, as scaled JPEG is.
void sink_resize(Sink *sink, uint32_t width, uint32_t height);
void sink_size(const Sink *sink, uint32_t *to_width, uint32_t *to_height);
void sink_rows(Sink *sink, const uint8_t *rgba, uint32_t rows);
void sink_close(Sink *sink, Master *out);

void upright(Master *picture, uint32_t orientation);
uint32_t exif_orientation(const uint8_t *tiff, uint32_t length);
int exif_is_adobe_rgb(const uint8_t *tiff, uint32_t length);

enum Inks { INKS_GREY, INKS_RGB, INKS_CMYK };
// What became of the colours. The host reads it.
enum { COLOURS_PLAIN, COLOURS_CONVERTED, COLOURS_UNREADABLE, COLOURS_GUESSED };

// What a file says of its colours; the last word counts. To be said before its first row.
void colours_profile(const uint8_t *icc, uint32_t length, enum Inks inks);
void colours_adobe_rgb(void);
// White, red, green and blue, x and y of each; or NULL.
void colours_gamma(double gamma, const double *chromaticities);
// By the numbers of ITU-T H.273; 0 when they are not known.
int colours_coded(uint32_t primaries, uint32_t transfer);
// Makes RGBA of a row of CMYK, in which 255 is all of an ink.
void colours_inks(uint8_t *cmyk, uint32_t pixels);
// Makes sRGB of a picture that is not CMYK.
void colours_apply(Master *picture);

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
void bmp_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void bmp_decode(const uint8_t *file, uint32_t length, Sink *sink);
void tiff_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void tiff_decode(const uint8_t *file, uint32_t length, Sink *sink);
void avif_look(const uint8_t *file, uint32_t length, struct Probe *probe);
void avif_decode(const uint8_t *file, uint32_t length, Sink *sink);
// One strip or tile of a TIFF, into this much room; how many bytes came.
size_t jpeg_strip(const uint8_t *tables, uint32_t tables_length, const uint8_t *strip, uint32_t length, int is_rgb,
                  uint8_t *out, size_t room);
