// PNG, by libpng.
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "png.h"
#include "zlib.h"

typedef struct {
  const uint8_t *bytes;
  uint32_t left;
} Input;

static void failed(png_structp png, png_const_charp message) {
  (void)png;
  stop(strstr(message, "emory") != NULL ? NO_MEMORY : BROKEN);
}

static void warned(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

static void pull(png_structp png, png_bytep to, size_t bytes) {
  Input *input = png_get_io_ptr(png);
  if (bytes > input->left) stop(CUT_SHORT);
  memcpy(to, input->bytes, bytes);
  input->bytes += bytes;
  input->left -= bytes;
}

static png_structp open(Input *input, png_infop *info) {
  png_structp png = must(png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, failed, warned));
  *info = must(png_create_info_struct(png));
  png_set_read_fn(png, input, pull);
  png_set_crc_action(png, PNG_CRC_DEFAULT, PNG_CRC_WARN_DISCARD);
  png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
  png_read_info(png, *info);
  return png;
}

static uint32_t number(const uint8_t *at) {
  return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

// A chunk before the pixels, which libpng is not asked for; NULL when it is not there.
static const uint8_t *chunk(const uint8_t *file, uint32_t length, const char *name, uint32_t least, uint32_t *size) {
  enum { SIGNATURE = 8, AROUND = 12 };
  for (uint32_t at = SIGNATURE; at <= length && length - at >= AROUND;) {
    *size = number(file + at);
    const uint8_t *type = file + at + 4;
    if (*size > length - at - AROUND || memcmp(type, "IDAT", 4) == 0) return NULL;
    if (memcmp(type, name, 4) == 0 && *size >= least) return type + 4;
    at += *size + AROUND;
  }
  return NULL;
}

static void packed_profile(const uint8_t *at, uint32_t size, enum Inks inks) {
  enum { LARGEST = 4 << 20 };
  const uint8_t *name_end = memchr(at, 0, size);
  if (name_end == NULL || name_end + 2 > at + size) return;
  uint8_t *icc = must(malloc(LARGEST));
  uLongf length = LARGEST;
  uLong packed = (uLong)(at + size - name_end - 2);
  int done = uncompress2(icc, &length, name_end + 2, &packed);
  colours_profile(icc, done == Z_OK ? (uint32_t)length : 0, inks);
  free(icc);
}

// By the order in which the standard ranks them.
static void profile(const uint8_t *file, uint32_t length, enum Inks inks) {
  uint32_t size;
  const uint8_t *at = chunk(file, length, "cICP", 4, &size);
  if (at != NULL && colours_coded(at[0], at[1])) return;
  if ((at = chunk(file, length, "iCCP", 3, &size)) != NULL) {
    packed_profile(at, size, inks);
    return;
  }
  if (chunk(file, length, "sRGB", 1, &size) != NULL) return;
  at = chunk(file, length, "gAMA", 4, &size);
  if (at == NULL || number(at) < 1000 || number(at) > 1000000) return;
  double gamma = 100000.0 / number(at);
  double points[8];
  at = chunk(file, length, "cHRM", 32, &size);
  for (int i = 0; at != NULL && i < 8; i++) points[i] = number(at + 4 * i) / 100000.0;
  colours_gamma(gamma, at == NULL ? NULL : points);
}

void png_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  Input input = {file, length};
  png_infop info;
  png_structp png = open(&input, &info);
  probe->width = png_get_image_width(png, info);
  probe->height = png_get_image_height(png, info);
  uint32_t size;
  const uint8_t *animation = chunk(file, length, "acTL", 8, &size);
  probe->frames = animation != NULL && number(animation) > 1 ? 2 : 1;
  png_uint_32 exif_length;
  png_bytep exif;
  if (png_get_eXIf_1(png, info, &exif_length, &exif)) probe->orientation = exif_orientation(exif, exif_length);
  png_destroy_read_struct(&png, &info, NULL);
}

static void interlaced(png_structp png, Sink *sink, uint32_t width, uint32_t height) {
  uint8_t *pixels = must(malloc((size_t)width * height * 4));
  png_bytepp rows = must(malloc(height * sizeof(png_bytep)));
  for (uint32_t y = 0; y < height; y++) rows[y] = pixels + (size_t)y * width * 4;
  png_read_image(png, rows);
  sink_rows(sink, pixels, height);
  free(rows);
  free(pixels);
}

void png_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  Input input = {file, length};
  png_infop info;
  png_structp png = open(&input, &info);
  uint32_t width = png_get_image_width(png, info), height = png_get_image_height(png, info);
  profile(file, length, png_get_color_type(png, info) & PNG_COLOR_MASK_COLOR ? INKS_RGB : INKS_GREY);
  png_set_expand(png);
  png_set_scale_16(png);
  png_set_gray_to_rgb(png);
  png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
  int passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);
  if (png_get_rowbytes(png, info) != (size_t)width * 4) stop(BROKEN);
  if (passes > 1) {
    interlaced(png, sink, width, height);
  } else {
    uint8_t *line = must(malloc((size_t)width * 4));
    for (uint32_t y = 0; y < height; y++) {
      png_read_row(png, line, NULL);
      sink_rows(sink, line, 1);
    }
    free(line);
  }
  png_read_end(png, NULL);
  png_destroy_read_struct(&png, &info, NULL);
}

typedef struct {
  Encoded *out;
  uint32_t room;
} Output;

static void push(png_structp png, png_bytep from, size_t bytes) {
  Output *output = png_get_io_ptr(png);
  if (output->out->length + bytes > output->room) {
    output->room = 2 * (output->room + (uint32_t)bytes);
    output->out->bytes = must(realloc(output->out->bytes, output->room));
  }
  memcpy(output->out->bytes + output->out->length, from, bytes);
  output->out->length += (uint32_t)bytes;
}

static void flush(png_structp png) { (void)png; }

void png_encode(const Master *picture, Encoded *out) {
  Output output = {out, 1 << 16};
  out->bytes = must(malloc(output.room));
  out->length = 0;
  png_structp png = must(png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, failed, warned));
  png_infop info = must(png_create_info_struct(png));
  png_set_write_fn(png, &output, push, flush);
  png_set_IHDR(png, info, picture->width, picture->height, 8, PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  // Chosen by trial: what trying every filter would spare is not worth its time.
  png_set_filter(png, 0, PNG_FILTER_PAETH);
  png_set_compression_level(png, 5);
  png_write_info(png, info);
  for (uint32_t y = 0; y < picture->height; y++) {
    png_write_row(png, picture->pixels + (size_t)y * picture->width * 4);
  }
  png_write_end(png, NULL);
  png_destroy_write_struct(&png, &info);
}
