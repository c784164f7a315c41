// Which side of a picture is up: what cameras write down, and turning it so.
#include <stdlib.h>
#include <string.h>

#include "codec.h"

static uint32_t number(const uint8_t *at, int bytes, int big) {
  uint32_t value = 0;
  for (int i = 0; i < bytes; i++) value |= (uint32_t)at[i] << 8 * (big ? bytes - 1 - i : i);
  return value;
}

// Where the value of a tag stands in the list of tags at this place; 0 when it is not there.
static uint32_t value_at(const uint8_t *tiff, uint32_t length, uint32_t list, uint32_t tag) {
  enum { ENTRY = 12 };
  int big = tiff[0] == 'M';
  if (list < 8 || list > length - 2) return 0;
  uint32_t entries = number(tiff + list, 2, big);
  for (uint32_t at = list + 2; entries > 0 && at <= length - ENTRY; entries--, at += ENTRY) {
    if (number(tiff + at, 2, big) == tag) return at + 8;
  }
  return 0;
}

// The orientation in a block of EXIF that begins with its byte order; 1 when it says none.
uint32_t exif_orientation(const uint8_t *tiff, uint32_t length) {
  if (length < 14) return 1;
  int big = tiff[0] == 'M';
  uint32_t at = value_at(tiff, length, number(tiff + 4, 4, big), 0x112);
  uint32_t value = at == 0 ? 1 : number(tiff + at, 2, big);
  return value >= 1 && value <= 8 ? value : 1;
}

// Cameras write no profile, but "R03" where they follow the rules for Adobe RGB.
int exif_is_adobe_rgb(const uint8_t *tiff, uint32_t length) {
  if (length < 14) return 0;
  int big = tiff[0] == 'M';
  uint32_t camera = value_at(tiff, length, number(tiff + 4, 4, big), 0x8769);
  uint32_t rules = camera == 0 ? 0 : value_at(tiff, length, number(tiff + camera, 4, big), 0xa005);
  uint32_t name = rules == 0 ? 0 : value_at(tiff, length, number(tiff + rules, 4, big), 1);
  return name != 0 && memcmp(tiff + name, "R03", 3) == 0;
}

// Where the pixel comes from that is to stand at (x, y).
static size_t source(const Master *from, uint32_t orientation, uint32_t x, uint32_t y) {
  uint32_t right = from->width - 1, bottom = from->height - 1;
  switch (orientation) {
    case 2: return (size_t)y * from->width + (right - x);
    case 3: return (size_t)(bottom - y) * from->width + (right - x);
    case 4: return (size_t)(bottom - y) * from->width + x;
    case 5: return (size_t)x * from->width + y;
    case 6: return (size_t)(bottom - x) * from->width + y;
    case 7: return (size_t)(bottom - x) * from->width + (right - y);
    case 8: return (size_t)x * from->width + (right - y);
    default: return (size_t)y * from->width + x;
  }
}

void upright(Master *picture, uint32_t orientation) {
  if (orientation < 2 || orientation > 8) return;
  Master from = *picture;
  if (orientation > 4) {
    picture->width = from.height;
    picture->height = from.width;
  }
  picture->pixels = must(malloc((size_t)from.width * from.height * 4));
  uint8_t *out = picture->pixels;
  for (uint32_t y = 0; y < picture->height; y++) {
    for (uint32_t x = 0; x < picture->width; x++, out += 4) {
      memcpy(out, from.pixels + source(&from, orientation, x, y) * 4, 4);
    }
  }
  free(from.pixels);
}
