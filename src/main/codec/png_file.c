// PNG, by libpng.
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "png.h"

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

void png_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  Input input = {file, length};
  png_infop info;
  png_structp png = open(&input, &info);
  probe->width = png_get_image_width(png, info);
  probe->height = png_get_image_height(png, info);
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
