package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A picture of 1200 × 630 pixels that is to be made of one of the library, for messengers to show where a page is
/// shared.
///
/// @param asset the picture's id
/// @param source the file that it is best made of
/// @param covers whether the picture fills the card; else it stands in the middle
/// @param focalX what is to stay in sight, from the left, 0 to 1
/// @param focalY from the top, 0 to 1
/// @param background the colour behind it, 0xRRGGBB
public record WantedCard(
        String asset, Asset.File source, boolean covers, double focalX, double focalY, int background) {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    static WantedCard of(AssetReference reference, Asset asset, boolean covers, int background) {
        Asset.File source = asset.file(asset.plainFormat(), WIDTH).orElseThrow();
        return new WantedCard(asset.id(), source, covers, reference.focalX(), reference.focalY(), background);
    }

    /// What it is called among the asset's files: the same for the same card. No page has this ending in its list
    /// of sizes.
    public String name() {
        String how = "%s %s %s %06x".formatted(covers, focalX, focalY, background);
        byte[] digest = Digest.sha256().digest(how.getBytes(StandardCharsets.UTF_8));
        return "share-" + HexFormat.of().formatHex(digest, 0, 4) + ".jpeg";
    }
}
