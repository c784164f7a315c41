// Colours: what a file says that its numbers mean, and what they are in sRGB, which is what browsers
// take pictures without a profile for. By Little CMS.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "lcms2.h"

// As large a difference as no one sees: many profiles are sRGB, written down in another way.
enum { UNSEEN = 3, NAME = 64 };

static struct {
  uint32_t outcome;
  uint32_t hdr;
  char name[NAME];
} colours;

static cmsHTRANSFORM transform;
static int grey;

EXPORT("colours_at") void *colours_at(void) { return &colours; }

static int near(const uint8_t *one, const uint8_t *other, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (abs(one[i] - other[i]) > UNSEEN) return 0;
  }
  return 1;
}

static int changes_nothing(void) {
  enum { STEPS = 6, PIXELS = STEPS * STEPS * STEPS };
  uint8_t before[PIXELS * 4], after[PIXELS * 4];
  for (uint32_t i = 0; i < PIXELS; i++) {
    uint8_t *pixel = before + 4 * i;
    pixel[0] = (uint8_t)(i % STEPS * 51);
    pixel[1] = grey ? pixel[0] : (uint8_t)(i / STEPS % STEPS * 51);
    pixel[2] = grey ? pixel[0] : (uint8_t)(i / STEPS / STEPS * 51);
    pixel[3] = 255;
  }
  memcpy(after, before, sizeof after);
  Master picture = {PIXELS, 1, after};
  colours_apply(&picture);
  return near(before, after, PIXELS * 4);
}

static uint32_t adopt(cmsHPROFILE profile, uint32_t input, const char *name) {
  cmsHPROFILE target = must(cmsCreate_sRGBProfile());
  grey = input == TYPE_GRAY_8;
  int keeps = input == TYPE_RGBA_8;
  // Colours as they are, and black as it is: what browsers do with a profile.
  transform = cmsCreateTransform(profile, input, target, grey ? TYPE_RGB_8 : TYPE_RGBA_8, INTENT_RELATIVE_COLORIMETRIC,
                                 keeps ? cmsFLAGS_COPY_ALPHA : 0);
  cmsCloseProfile(target);
  cmsCloseProfile(profile);
  if (transform == NULL) return colours.outcome = COLOURS_UNREADABLE;
  strncpy(colours.name, name, NAME - 1);
  if ((keeps || grey) && changes_nothing()) {
    cmsDeleteTransform(transform);
    transform = NULL;
    return colours.outcome = COLOURS_PLAIN;
  }
  return colours.outcome = COLOURS_CONVERTED;
}

void colours_profile(const uint8_t *icc, uint32_t length, enum Inks inks) {
  cmsHPROFILE profile = cmsOpenProfileFromMem(icc, length);
  colours.outcome = COLOURS_UNREADABLE;
  if (profile == NULL) return;
  char name[NAME] = "";
  cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", name, NAME);
  switch (cmsGetColorSpace(profile)) {
    case cmsSigGrayData:
      if (inks == INKS_GREY) adopt(profile, TYPE_GRAY_8, name);
      break;
    case cmsSigRgbData:
      if (inks == INKS_GREY || inks == INKS_RGB) adopt(profile, TYPE_RGBA_8, name);
      break;
    case cmsSigCmykData:
      if (inks == INKS_CMYK) adopt(profile, TYPE_CMYK_8, name);
      break;
    default: break;
  }
}

static void made(const cmsCIExyY *white, const cmsCIExyYTRIPLE *primaries, cmsToneCurve *curve, const char *name) {
  cmsToneCurve *curves[] = {must(curve), curve, curve};
  cmsHPROFILE profile = cmsCreateRGBProfile(white, primaries, curves);
  if (profile != NULL) adopt(profile, TYPE_RGBA_8, name);
}

static const cmsCIExyY D65 = {0.3127, 0.3290, 1};
static const cmsCIExyYTRIPLE BT709 = {{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}};
static const cmsCIExyYTRIPLE BT2020 = {{0.708, 0.292, 1}, {0.170, 0.797, 1}, {0.131, 0.046, 1}};
static const cmsCIExyYTRIPLE P3 = {{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}};
static const cmsCIExyYTRIPLE ADOBE = {{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};

static cmsToneCurve *srgb_curve(void) {
  const double parameters[] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
  return cmsBuildParametricToneCurve(NULL, 4, parameters);
}

void colours_adobe_rgb(void) { made(&D65, &ADOBE, cmsBuildGamma(NULL, 563 / 256.0), "Adobe RGB (1998)"); }

void colours_gamma(double gamma, const double *chromaticities) {
  int usual = fabs(gamma - 2.2) < 0.05;
  cmsToneCurve *curve = usual ? srgb_curve() : cmsBuildGamma(NULL, gamma);
  if (chromaticities == NULL) {
    made(&D65, &BT709, curve, "gamma");
    return;
  }
  const double *at = chromaticities;
  cmsCIExyY white = {at[0], at[1], 1};
  cmsCIExyYTRIPLE primaries = {{at[2], at[3], 1}, {at[4], at[5], 1}, {at[6], at[7], 1}};
  made(&white, &primaries, curve, "gamma");
}

// Light of 203 candelas is white; what is brighter is as bright as white.
static double pq(double v) {
  double p = pow(v, 1 / 78.84375);
  double light = pow(fmax(p - 0.8359375, 0) / (18.8515625 - 18.6875 * p), 1 / 0.1593017578125);
  return fmin(1, light * 10000 / 203);
}

// White stands at three quarters of what the signal can say.
static double hlg(double v) {
  const double a = 0.17883277, b = 0.28466892, c = 0.55991073;
  double scene = v <= 0.5 ? v * v / 3 : (exp((v - c) / a) + b) / 12;
  return fmin(1, scene / 0.2650);
}

static cmsToneCurve *tabulated(double (*light)(double)) {
  enum { ENTRIES = 1024 };
  uint16_t table[ENTRIES];
  for (int i = 0; i < ENTRIES; i++) table[i] = (uint16_t)(65535 * light(i / (ENTRIES - 1.0)) + 0.5);
  return cmsBuildTabulatedToneCurve16(NULL, ENTRIES, table);
}

static cmsToneCurve *transfer_curve(uint32_t transfer) {
  switch (transfer) {
    // Films' numbers: browsers take those of a television for them (BT.1886).
    case 1: case 6: case 14: case 15: return cmsBuildGamma(NULL, 2.4);
    case 4: return cmsBuildGamma(NULL, 2.2);
    case 5: return cmsBuildGamma(NULL, 2.8);
    case 8: return cmsBuildGamma(NULL, 1);
    case 13: return srgb_curve();
    case 16: colours.hdr = 1; return tabulated(pq);
    case 18: colours.hdr = 1; return tabulated(hlg);
    default: return NULL;
  }
}

int colours_coded(uint32_t primaries, uint32_t transfer) {
  const cmsCIExyYTRIPLE *known = primaries == 1 ? &BT709 : primaries == 9 ? &BT2020 : primaries == 12 ? &P3 : NULL;
  cmsToneCurve *curve = known == NULL ? NULL : transfer_curve(transfer);
  if (curve == NULL) return 0;
  made(&D65, known, curve, primaries == 9 ? "BT.2020" : primaries == 12 ? "Display P3" : "BT.709");
  return 1;
}

// Without a profile, inks are taken for ideal ones.
static void ideal(uint8_t *cmyk, uint32_t pixels) {
  for (uint32_t x = 0; x < pixels; x++, cmyk += 4) {
    uint32_t white = 255 - cmyk[3];
    for (int c = 0; c < 3; c++) cmyk[c] = (uint8_t)((255 - cmyk[c]) * white / 255);
  }
}

void colours_inks(uint8_t *cmyk, uint32_t pixels) {
  if (transform == NULL) {
    if (colours.outcome != COLOURS_UNREADABLE) colours.outcome = COLOURS_GUESSED;
    ideal(cmyk, pixels);
  } else {
    cmsDoTransform(transform, cmyk, cmyk, pixels);
  }
  for (uint32_t x = 0; x < pixels; x++) cmyk[4 * x + 3] = 255;
}

static void ramp(Master *picture) {
  uint8_t from[256], to[256 * 3];
  for (int i = 0; i < 256; i++) from[i] = (uint8_t)i;
  cmsDoTransform(transform, from, to, 256);
  uint8_t *pixel = picture->pixels;
  for (uint32_t i = picture->width * picture->height; i > 0; i--, pixel += 4) memcpy(pixel, to + 3 * pixel[0], 3);
}

void colours_apply(Master *picture) {
  if (transform == NULL || T_COLORSPACE(cmsGetTransformInputFormat(transform)) == PT_CMYK) return;
  if (grey) {
    ramp(picture);
  } else {
    cmsDoTransform(transform, picture->pixels, picture->pixels, picture->width * picture->height);
  }
}
