// AVIF, by libavif and dav1d. Of a sequence the first frame is taken.
#include <stdlib.h>
#include <string.h>

#include "avif/avif.h"
#include "codec.h"

static void check(avifResult result) {
  switch (result) {
    case AVIF_RESULT_OK: return;
    case AVIF_RESULT_TRUNCATED_DATA:
    case AVIF_RESULT_WAITING_ON_IO: stop(CUT_SHORT);
    case AVIF_RESULT_OUT_OF_MEMORY: stop(NO_MEMORY);
    case AVIF_RESULT_NOT_IMPLEMENTED:
    case AVIF_RESULT_UNSUPPORTED_DEPTH:
    case AVIF_RESULT_NO_CODEC_AVAILABLE: stop(NOT_SUPPORTED);
    default: stop(BROKEN);
  }
}

static avifDecoder *open(const uint8_t *file, uint32_t length) {
  avifDecoder *decoder = must(avifDecoderCreate());
  decoder->ignoreExif = decoder->ignoreXMP = AVIF_TRUE;
  // As lenient as browsers are.
  decoder->strictFlags = AVIF_STRICT_DISABLED;
  check(avifDecoderSetIOMemory(decoder, file, length));
  check(avifDecoderParse(decoder));
  return decoder;
}

// The part that is shown; all of it when what the file says cannot be.
static avifCropRect shown(const avifImage *image) {
  avifCropRect crop;
  avifDiagnostics diagnostics;
  if ((image->transformFlags & AVIF_TRANSFORM_CLAP) &&
      avifCropRectFromCleanApertureBox(&crop, &image->clap, image->width, image->height, &diagnostics)) {
    return crop;
  }
  return (avifCropRect){0, 0, image->width, image->height};
}

// As EXIF numbers it. The picture is turned first, against the clock, and then mirrored.
static uint32_t orientation(const avifImage *image) {
  enum { NOT_MIRRORED, UPSIDE_DOWN, LEFT_TO_RIGHT };
  static const uint8_t known[4][3] = {{1, 4, 2}, {8, 5, 7}, {3, 2, 4}, {6, 7, 5}};
  uint32_t quarters = image->transformFlags & AVIF_TRANSFORM_IROT ? image->irot.angle & 3 : 0;
  if (!(image->transformFlags & AVIF_TRANSFORM_IMIR)) return known[quarters][NOT_MIRRORED];
  return known[quarters][image->imir.axis == 0 ? UPSIDE_DOWN : LEFT_TO_RIGHT];
}

void avif_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  avifDecoder *decoder = open(file, length);
  avifCropRect crop = shown(decoder->image);
  probe->width = crop.width;
  probe->height = crop.height;
  probe->orientation = orientation(decoder->image);
  probe->frames = decoder->imageCount > 1 ? 2 : 1;
  avifDecoderDestroy(decoder);
}

// Browsers take the curve of films for that of screens in an AVIF.
static uint32_t transfer(const avifImage *image) {
  switch (image->transferCharacteristics) {
    case AVIF_TRANSFER_CHARACTERISTICS_BT709:
    case AVIF_TRANSFER_CHARACTERISTICS_BT601:
    case AVIF_TRANSFER_CHARACTERISTICS_BT2020_10BIT:
    case AVIF_TRANSFER_CHARACTERISTICS_BT2020_12BIT: return AVIF_TRANSFER_CHARACTERISTICS_SRGB;
    default: return image->transferCharacteristics;
  }
}

static void colours(const avifImage *image) {
  if (image->icc.size > 0) {
    int grey = image->yuvFormat == AVIF_PIXEL_FORMAT_YUV400;
    colours_profile(image->icc.data, (uint32_t)image->icc.size, grey ? INKS_GREY : INKS_RGB);
  } else {
    int unsaid = image->colorPrimaries == AVIF_COLOR_PRIMARIES_UNSPECIFIED;
    colours_coded(unsaid ? AVIF_COLOR_PRIMARIES_BT709 : image->colorPrimaries, transfer(image));
  }
}

// Some rows at a time, and two more on either side, since the colours of rows beside each other are mixed.
static void rows(const avifImage *image, avifChromaUpsampling upsampling, Sink *sink) {
  enum { STRIP = 64, BESIDE = 2 };
  avifCropRect crop = shown(image);
  avifImage *strip = must(avifImageCreateEmpty());
  avifRGBImage rgba;
  avifRGBImageSetDefaults(&rgba, image);
  rgba.format = AVIF_RGB_FORMAT_RGBA;
  rgba.depth = 8;
  rgba.chromaUpsampling = upsampling;
  rgba.rowBytes = image->width * 4;
  rgba.pixels = must(malloc((size_t)rgba.rowBytes * (STRIP + 2 * BESIDE)));
  for (uint32_t y = 0; y < image->height; y += STRIP) {
    uint32_t first = y == 0 ? 0 : y - BESIDE;
    uint32_t end = image->height - y <= STRIP ? image->height : y + STRIP;
    uint32_t last = image->height - end <= BESIDE ? image->height : end + BESIDE;
    avifCropRect part = {0, first, image->width, last - first};
    check(avifImageSetViewRect(strip, image, &part));
    rgba.height = last - first;
    check(avifImageYUVToRGB(strip, &rgba));
    for (uint32_t row = y; row < end; row++) {
      if (row < crop.y || row - crop.y >= crop.height) continue;
      sink_rows(sink, rgba.pixels + (size_t)(row - first) * rgba.rowBytes + (size_t)crop.x * 4, 1);
    }
  }
  free(rgba.pixels);
  avifImageDestroy(strip);
}

void avif_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  avifDecoder *decoder = open(file, length);
  uint32_t width = decoder->image->width, height = decoder->image->height;
  check(avifDecoderNextImage(decoder));
  const avifImage *image = decoder->image;
  if (image->width != width || image->height != height) stop(BROKEN);
  colours(image);
  uint32_t to_width, to_height;
  sink_size(sink, &to_width, &to_height);
  int halved = width >= 2 * to_width && height >= 2 * to_height;
  rows(image, halved ? AVIF_CHROMA_UPSAMPLING_NEAREST : AVIF_CHROMA_UPSAMPLING_BILINEAR, sink);
  avifDecoderDestroy(decoder);
}

// Layers and planes of another size than the picture are not taken.
avifResult avifImageScaleWithLimit(avifImage *image, uint32_t width, uint32_t height, uint32_t most_pixels,
                                   uint32_t longest_side, avifDiagnostics *diagnostics) {
  return image->width == width && image->height == height ? AVIF_RESULT_OK : AVIF_RESULT_NOT_IMPLEMENTED;
}
