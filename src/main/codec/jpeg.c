// JPEG, by libjpeg-turbo. Large pictures are decoded at a fraction of their size.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "jpeglib.h"
#include "jerror.h"

static void failed(j_common_ptr jpeg) {
  stop(jpeg->err->msg_code == JERR_OUT_OF_MEMORY ? NO_MEMORY : BROKEN);
}

// The library fills what is missing with grey; a picture that lacks a part of it is not shown.
static void warned(j_common_ptr jpeg, int level) {
  if (level >= 0) return;
  if (jpeg->err->msg_code == JWRN_JPEG_EOF || jpeg->err->msg_code == JWRN_HIT_MARKER) stop(CUT_SHORT);
}

static void silent(j_common_ptr jpeg) { (void)jpeg; }

// A progressive file may ask for the whole picture again and again.
static void scanned(j_common_ptr jpeg) {
  enum { MOST_SCANS = 200 };
  if (((j_decompress_ptr)jpeg)->input_scan_number > MOST_SCANS) stop(BROKEN);
}

static struct jpeg_error_mgr *errors(struct jpeg_error_mgr *manager) {
  jpeg_std_error(manager);
  manager->error_exit = failed;
  manager->emit_message = warned;
  manager->output_message = silent;
  return manager;
}

static void open(struct jpeg_decompress_struct *jpeg, struct jpeg_error_mgr *manager, const uint8_t *file, uint32_t length) {
  jpeg->err = errors(manager);
  jpeg_create_decompress(jpeg);
  jpeg_mem_src(jpeg, file, length);
  jpeg_save_markers(jpeg, JPEG_APP0 + 1, 0xffff);
  jpeg_save_markers(jpeg, JPEG_APP0 + 2, 0xffff);
  if (jpeg_read_header(jpeg, TRUE) != JPEG_HEADER_OK) stop(BROKEN);
}

// What the camera wrote; its length is 0 when it wrote nothing.
static const uint8_t *exif(const struct jpeg_decompress_struct *jpeg, uint32_t *length) {
  for (jpeg_saved_marker_ptr marker = jpeg->marker_list; marker != NULL; marker = marker->next) {
    if (marker->marker == JPEG_APP0 + 1 && marker->data_length > 6 && memcmp(marker->data, "Exif\0\0", 6) == 0) {
      *length = marker->data_length - 6;
      return marker->data + 6;
    }
  }
  *length = 0;
  return NULL;
}

static uint32_t orientation(const struct jpeg_decompress_struct *jpeg) {
  uint32_t length;
  const uint8_t *written = exif(jpeg, &length);
  return exif_orientation(written, length);
}

void jpeg_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_error_mgr manager;
  open(&jpeg, &manager, file, length);
  if (jpeg.data_precision != 8) stop(NOT_SUPPORTED);
  probe->width = jpeg.image_width;
  probe->height = jpeg.image_height;
  probe->orientation = orientation(&jpeg);
  jpeg_destroy_decompress(&jpeg);
}

static void profile(struct jpeg_decompress_struct *jpeg) {
  JOCTET *icc;
  unsigned int icc_length;
  uint32_t length;
  const uint8_t *written = exif(jpeg, &length);
  if (jpeg_read_icc_profile(jpeg, &icc, &icc_length)) {
    int inks = jpeg->num_components;
    colours_profile(icc, icc_length, inks == 4 ? INKS_CMYK : inks == 1 ? INKS_GREY : INKS_RGB);
    free(icc);
  } else if (jpeg->num_components == 3 && exif_is_adobe_rgb(written, length)) {
    colours_adobe_rgb();
  }
}

// Adobe writes CMYK upside down, and says that it was Adobe.
static void from_cmyk(uint8_t *line, uint32_t width, int inverted) {
  for (uint32_t i = 0; inverted && i < 4 * width; i++) line[i] ^= 255;
  colours_inks(line, width);
}

void jpeg_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_error_mgr manager;
  open(&jpeg, &manager, file, length);
  struct jpeg_progress_mgr progress = {.progress_monitor = scanned};
  jpeg.progress = &progress;
  profile(&jpeg);
  int cmyk = jpeg.num_components == 4;
  jpeg.out_color_space = cmyk ? JCS_CMYK : JCS_EXT_RGBA;
  uint32_t to_width, to_height;
  sink_size(sink, &to_width, &to_height);
  jpeg.scale_denom = 8;
  for (jpeg.scale_num = 1; jpeg.scale_num < 8; jpeg.scale_num++) {
    jpeg_calc_output_dimensions(&jpeg);
    if (jpeg.output_width >= to_width && jpeg.output_height >= to_height) break;
  }
  jpeg_start_decompress(&jpeg);
  sink_resize(sink, jpeg.output_width, jpeg.output_height);
  uint8_t *line = must(malloc((size_t)jpeg.output_width * 4));
  while (jpeg.output_scanline < jpeg.output_height) {
    jpeg_read_scanlines(&jpeg, &line, 1);
    if (cmyk) from_cmyk(line, jpeg.output_width, jpeg.saw_Adobe_marker);
    sink_rows(sink, line, 1);
  }
  free(line);
  jpeg_finish_decompress(&jpeg);
  jpeg_destroy_decompress(&jpeg);
}

size_t jpeg_strip(const uint8_t *tables, uint32_t tables_length, const uint8_t *strip, uint32_t length, int is_rgb,
                  uint8_t *out, size_t room) {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_error_mgr manager;
  jpeg.err = errors(&manager);
  jpeg_create_decompress(&jpeg);
  if (tables_length > 0) {
    jpeg_mem_src(&jpeg, tables, tables_length);
    if (jpeg_read_header(&jpeg, FALSE) != JPEG_HEADER_TABLES_ONLY) stop(BROKEN);
  }
  jpeg_mem_src(&jpeg, strip, length);
  if (jpeg_read_header(&jpeg, TRUE) != JPEG_HEADER_OK) stop(BROKEN);
  if (jpeg.data_precision != 8) stop(NOT_SUPPORTED);
  if (is_rgb && jpeg.num_components == 3) jpeg.jpeg_color_space = JCS_RGB;
  jpeg.out_color_space = jpeg.num_components == 4 ? JCS_CMYK : jpeg.num_components == 3 ? JCS_RGB : JCS_GRAYSCALE;
  jpeg_start_decompress(&jpeg);
  size_t line = (size_t)jpeg.output_width * jpeg.output_components, done = 0;
  while (jpeg.output_scanline < jpeg.output_height && done + line <= room) {
    JSAMPROW row = out + done;
    jpeg_read_scanlines(&jpeg, &row, 1);
    done += line;
  }
  jpeg_destroy_decompress(&jpeg);
  return done;
}

void jpeg_encode(const Master *picture, uint32_t quality, Encoded *out) {
  struct jpeg_compress_struct jpeg;
  struct jpeg_error_mgr manager;
  unsigned long length = 0;
  out->bytes = NULL;
  jpeg.err = errors(&manager);
  jpeg_create_compress(&jpeg);
  jpeg_mem_dest(&jpeg, &out->bytes, &length);
  jpeg.image_width = picture->width;
  jpeg.image_height = picture->height;
  jpeg.input_components = 4;
  jpeg.in_color_space = JCS_EXT_RGBX;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, (int)quality, TRUE);
  jpeg_simple_progression(&jpeg);
  jpeg.optimize_coding = TRUE;
  jpeg_start_compress(&jpeg, TRUE);
  while (jpeg.next_scanline < jpeg.image_height) {
    JSAMPROW line = picture->pixels + (size_t)jpeg.next_scanline * picture->width * 4;
    jpeg_write_scanlines(&jpeg, &line, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  out->length = (uint32_t)length;
}
