package dev.fanfare.asset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a video says of itself.
///
/// @param seconds how long it lasts; 0 when it does not say
/// @param codecs of its tracks, as RFC 6381 names them, such as `avc1.640028, mp4a.40.2`; empty for no video
/// @param startsLate whether its index stands behind the pictures, so that a browser has to look for it first
public record VideoInfo(double seconds, String codecs, boolean startsLate) {
    public static final VideoInfo NONE = new VideoInfo(0, "", false);

    /// Profiles of H.264 with eight bits and 4:2:0: Baseline, Main, Extended and High.
    private static final List<String> PLAIN_AVC = List.of("42", "4d", "58", "64");

    /// The formats in it that only some browsers play, by the names people know them by.
    public List<String> notEverywhere() {
        return Arrays.stream(codecs.split(",", -1))
                .map(String::strip)
                .flatMap(codec -> limited(codec).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> limited(String codec) {
        return switch (codec.split("\\.", 2)[0]) {
            case "hvc1", "hev1", "dvh1", "dvhe" -> Optional.of("HEVC (H.265)");
            case "avc1", "avc3" -> isPlain(codec) ? Optional.empty() : Optional.of("H.264 10 bit / 4:2:2");
            case "vp8", "vp9", "opus", "vorbis" -> Optional.of("WebM");
            case "av01" -> Optional.of("AV1");
            case "vp08" -> Optional.of("VP8");
            case "vp09" -> Optional.of("VP9");
            case "Opus" -> Optional.of("Opus");
            case "fLaC" -> Optional.of("FLAC");
            case "alac" -> Optional.of("ALAC");
            case "ac-3", "ec-3" -> Optional.of("Dolby Digital");
            case "dva1", "dvav" -> Optional.of("Dolby Vision");
            case "mp4a", ".mp3", "" -> Optional.empty();
            default -> Optional.of(codec);
        };
    }

    private static boolean isPlain(String avc) {
        return avc.length() < 7 || PLAIN_AVC.contains(avc.substring(5, 7).toLowerCase(Locale.ROOT));
    }
}
