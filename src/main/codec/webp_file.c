// WebP, by libwebp. Of an animation the first frame is taken.
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "webp/decode.h"
#include "webp/demux.h"
#include "webp/encode.h"

static WebPDemuxer *open(const uint8_t *file, uint32_t length) {
  WebPData data = {file, length};
  WebPDemuxState state;
  WebPDemuxer *demuxer = WebPDemuxPartial(&data, &state);
  if (demuxer == NULL) stop(state == WEBP_DEMUX_PARSE_ERROR ? BROKEN : CUT_SHORT);
  if (state == WEBP_DEMUX_PARSING_HEADER || state == WEBP_DEMUX_PARSED_HEADER) stop(CUT_SHORT);
  return demuxer;
}

void webp_look(const uint8_t *file, uint32_t length, struct Probe *probe) {
  WebPDemuxer *demuxer = open(file, length);
  probe->width = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_WIDTH);
  probe->height = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_HEIGHT);
  probe->frames = WebPDemuxGetI(demuxer, WEBP_FF_FRAME_COUNT);
  WebPChunkIterator exif;
  if (WebPDemuxGetChunk(demuxer, "EXIF", 1, &exif)) {
    probe->orientation = exif_orientation(exif.chunk.bytes, (uint32_t)exif.chunk.size);
    WebPDemuxReleaseChunkIterator(&exif);
  }
  WebPDemuxDelete(demuxer);
}

static void profile(WebPDemuxer *demuxer) {
  WebPChunkIterator icc;
  if (!WebPDemuxGetChunk(demuxer, "ICCP", 1, &icc)) return;
  colours_profile(icc.chunk.bytes, (uint32_t)icc.chunk.size, INKS_RGB);
  WebPDemuxReleaseChunkIterator(&icc);
}

static void check(VP8StatusCode status) {
  if (status == VP8_STATUS_OK) return;
  stop(status == VP8_STATUS_OUT_OF_MEMORY ? NO_MEMORY : status == VP8_STATUS_NOT_ENOUGH_DATA ? CUT_SHORT : BROKEN);
}

// The first frame of an animation may cover a part of it only.
static void framed(const WebPIterator *frame, const uint8_t *pixels, Sink *sink, uint32_t width, uint32_t height) {
  uint8_t *line = must(malloc((size_t)width * 4));
  for (uint32_t y = 0; y < height; y++) {
    memset(line, 0, (size_t)width * 4);
    uint32_t top = (uint32_t)frame->y_offset;
    if (y >= top && y < top + (uint32_t)frame->height) {
      memcpy(line + (size_t)frame->x_offset * 4, pixels + (size_t)(y - top) * frame->width * 4, (size_t)frame->width * 4);
    }
    sink_rows(sink, line, 1);
  }
  free(line);
}

void webp_decode(const uint8_t *file, uint32_t length, Sink *sink) {
  WebPDemuxer *demuxer = open(file, length);
  profile(demuxer);
  uint32_t width = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_WIDTH);
  uint32_t height = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_HEIGHT);
  WebPIterator frame;
  if (!WebPDemuxGetFrame(demuxer, 1, &frame)) stop(CUT_SHORT);
  if (!frame.complete) stop(CUT_SHORT);
  WebPDecoderConfig config;
  if (!WebPInitDecoderConfig(&config)) stop(BROKEN);
  config.output.colorspace = MODE_RGBA;
  int whole = (uint32_t)frame.width == width && (uint32_t)frame.height == height;
  uint32_t to_width, to_height;
  sink_size(sink, &to_width, &to_height);
  if (whole && width >= 2 * to_width && height >= 2 * to_height) {
    config.options.use_scaling = 1;
    config.options.scaled_width = (int)(2 * to_width);
    config.options.scaled_height = (int)(2 * to_height);
    sink_resize(sink, 2 * to_width, 2 * to_height);
  }
  check(WebPDecode(frame.fragment.bytes, frame.fragment.size, &config));
  if (whole) {
    sink_rows(sink, config.output.u.RGBA.rgba, (uint32_t)config.output.height);
  } else {
    framed(&frame, config.output.u.RGBA.rgba, sink, width, height);
  }
  WebPFreeDecBuffer(&config.output);
  WebPDemuxReleaseIterator(&frame);
  WebPDemuxDelete(demuxer);
}

void webp_encode(const Master *picture, uint32_t quality, Encoded *out) {
  WebPConfig config;
  WebPPicture input;
  if (!WebPConfigPreset(&config, WEBP_PRESET_PHOTO, (float)quality) || !WebPPictureInit(&input)) stop(BROKEN);
  config.method = 3;
  config.alpha_quality = 90;
  input.width = (int)picture->width;
  input.height = (int)picture->height;
  WebPMemoryWriter writer;
  WebPMemoryWriterInit(&writer);
  input.writer = WebPMemoryWrite;
  input.custom_ptr = &writer;
  if (!WebPPictureImportRGBA(&input, picture->pixels, (int)picture->width * 4)) stop(NO_MEMORY);
  if (!WebPEncode(&config, &input)) stop(input.error_code == VP8_ENC_ERROR_OUT_OF_MEMORY ? NO_MEMORY : BROKEN);
  WebPPictureFree(&input);
  out->bytes = writer.mem;
  out->length = (uint32_t)writer.size;
}
