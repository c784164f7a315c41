package dev.fanfare.picture;

import dev.fanfare.asset.Asset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes of one picture all files that are sent of it.
final class Variants {
    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1920);
    private static final int WIDEST = 1920;
    private static final int HIGHEST = 8192;
    /// The next step is left out when the picture itself is hardly wider.
    private static final double APART = 1.15;
    /// PNG is for the few browsers without WebP.
    private static final int WIDEST_PNG = 960;
    private static final int WEBP_QUALITY = 80;
    private static final int JPEG_QUALITY = 82;

    private final Codec codec;
    private final int width;
    private final int height;
    private final List<Asset.File> files = new ArrayList<>();
    private final Map<String, byte[]> contents = Taken.none();

    private Variants(Codec codec, int width, int height) {
        this.codec = codec;
        this.width = width;
        this.height = height;
    }

    /// @param look of the picture, which is not decoded yet
    static Taken of(Codec codec, Codec.Look look, List<Taken.Note> notes) throws NotTaken {
        double scale = Math.min(1, Math.min((double) WIDEST / look.width(), (double) HIGHEST / look.height()));
        int width = Math.max(1, (int) Math.round(look.width() * scale));
        int height = Math.max(1, (int) Math.round(look.height() * scale));
        codec.decode(width, height);
        List<Taken.Note> told = new ArrayList<>(notes);
        told.addAll(ColourNotes.of(codec.told()));
        Variants variants = new Variants(codec, width, height);
        boolean cutout = codec.seenThrough();
        for (int step : steps(width)) {
            variants.add(step, "webp", Codec.Format.WEBP, WEBP_QUALITY);
            if (!cutout) {
                variants.add(step, "jpg", Codec.Format.JPEG, JPEG_QUALITY);
            } else if (step <= WIDEST_PNG || step == steps(width).getFirst()) {
                variants.add(step, "png", Codec.Format.PNG, 0);
            }
        }
        Asset.Kind kind = cutout ? Asset.Kind.CUTOUT : Asset.Kind.PHOTO;
        return new Taken(kind, look.width(), look.height(), variants.files, variants.contents, told);
    }

    /// Never wider than the picture, which is the last of them.
    static List<Integer> steps(int width) {
        List<Integer> steps = new ArrayList<>();
        WIDTHS.stream().filter(step -> step * APART < width).forEach(steps::add);
        if (steps.isEmpty() || steps.getLast() < width) {
            steps.add(width);
        }
        return steps;
    }

    private void add(int step, String extension, Codec.Format format, int quality) throws NotTaken {
        int high = Math.max(1, (int) Math.round((double) height * step / width));
        byte[] bytes = codec.encode(step, high, format, quality);
        String name = step + "." + extension;
        files.add(new Asset.File(name, step, high, bytes.length));
        contents.put(name, bytes);
    }
}
