package dev.fanfare.campaign;

/// Where colours are mixed, with the way from sRGB and back.
enum ColorSpace {
    SRGB {
        @Override
        double[] of(CssColor color) {
            return new double[] {color.red(), color.green(), color.blue()};
        }

        @Override
        CssColor color(double[] parts, double alpha) {
            return new CssColor(parts[0], parts[1], parts[2], alpha);
        }
    },
    LINEAR {
        @Override
        double[] of(CssColor color) {
            return new double[] {linear(color.red()), linear(color.green()), linear(color.blue())};
        }

        @Override
        CssColor color(double[] parts, double alpha) {
            return new CssColor(gamma(parts[0]), gamma(parts[1]), gamma(parts[2]), alpha);
        }
    },
    OKLAB {
        @Override
        double[] of(CssColor color) {
            double[] rgb = LINEAR.of(color);
            double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
            double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
            double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
            return new double[] {
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
            };
        }

        @Override
        CssColor color(double[] parts, double alpha) {
            return oklab(parts[0], parts[1], parts[2], alpha);
        }
    };

    abstract double[] of(CssColor color);

    abstract CssColor color(double[] parts, double alpha);

    static ColorSpace called(String css) {
        return switch (css) {
            case "srgb" -> SRGB;
            case "srgb-linear" -> LINEAR;
            default -> OKLAB;
        };
    }

    static CssColor oklab(double lightness, double a, double b, double alpha) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return LINEAR.color(
                new double[] {
                    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                    -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
                },
                alpha);
    }

    static CssColor oklch(double lightness, double chroma, double hue, double alpha) {
        double angle = Math.toRadians(hue);
        return oklab(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle), alpha);
    }

    static CssColor hsl(double hue, double saturation, double lightness, double alpha) {
        double range = saturation * Math.min(lightness, 1 - lightness);
        return new CssColor(
                wave(0, hue, range, lightness), wave(8, hue, range, lightness), wave(4, hue, range, lightness), alpha);
    }

    private static double wave(double shift, double hue, double range, double lightness) {
        double at = ((shift + hue / 30) % 12 + 12) % 12;
        return lightness - range * Math.max(-1, Math.min(Math.min(at - 3, 9 - at), 1));
    }

    static CssColor hwb(double hue, double white, double black, double alpha) {
        if (white + black >= 1) {
            double grey = white / (white + black);
            return new CssColor(grey, grey, grey, alpha);
        }
        CssColor pure = hsl(hue, 1, 0.5, alpha);
        double rest = 1 - white - black;
        return new CssColor(pure.red() * rest + white, pure.green() * rest + white, pure.blue() * rest + white, alpha);
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double gamma(double value) {
        return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    }
}
