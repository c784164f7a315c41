package dev.fanfare.studio;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.asset.VideoInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An asset as the studio's clients see it.
final class AssetView {
    private static final int THUMBNAIL = 320;

    private AssetView() {}

    static Map<String, Object> of(Asset asset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", asset.id());
        json.put("reference", "asset:" + asset.id());
        json.put("kind", asset.kind().name().toLowerCase(Locale.ROOT));
        json.put("title", asset.title());
        json.put("alt", asset.alt());
        json.put("width", asset.width());
        json.put("height", asset.height());
        json.put("bytes", asset.bytes());
        json.put("createdAt", asset.createdAt().toString());
        json.put("createdBy", asset.createdBy());
        json.put("url", AssetReference.MEDIA + asset.id());
        json.put(
                "thumbnail",
                asset.file(thumbnailFormat(asset), THUMBNAIL).map(asset::path).orElse(""));
        json.put("video", info(asset.videoInfo()));
        json.put("files", asset.files().stream().map(file -> file(asset, file)).toList());
        return json;
    }

    private static String thumbnailFormat(Asset asset) {
        return switch (asset.kind()) {
            case PHOTO, CUTOUT -> "webp";
            case DRAWING -> "svg";
            case DOCUMENT, VIDEO, CAPTIONS -> "";
        };
    }

    private static Map<String, Object> info(VideoInfo info) {
        return Map.of(
                "seconds",
                info.seconds(),
                "codecs",
                info.codecs(),
                "notEverywhere",
                info.notEverywhere(),
                "startsLate",
                info.startsLate());
    }

    private static Map<String, Object> file(Asset asset, Asset.File file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", asset.path(file));
        json.put("width", file.width());
        json.put("height", file.height());
        json.put("bytes", file.bytes());
        return json;
    }

    static List<Map<String, Object>> uses(List<AssetStore.Use> uses) {
        return uses.stream()
                .map(use -> Map.<String, Object>of(
                        "campaign", use.campaign(), "release", use.release(), "version", use.version()))
                .toList();
    }
}
