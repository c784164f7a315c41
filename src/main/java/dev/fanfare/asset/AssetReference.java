package dev.fanfare.asset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How documents name an asset, wherever the address of an image or a file may stand:
/// `asset:{id}`, and with the point of an image that is to stay in sight `asset:{id}?focal=0.5,0.3`.
///
/// @param focalX from the left, 0 to 1
/// @param focalY from the top, 0 to 1
public record AssetReference(String id, double focalX, double focalY) {
    /// Where the files of all assets are sent from.
    public static final String MEDIA = "/media/";

    public static final String EXPECTED =
            "'asset:' and the id of an image of the library, with '?focal=x,y' (each 0 to 1) if it has a focal point";

    private static final Pattern SHAPE = Pattern.compile(
            "asset:([0-9a-f]{32})(?:\\?focal=(0(?:\\.\\d{1,4})?|1(?:\\.0{1,4})?),(0(?:\\.\\d{1,4})?|1(?:\\.0{1,4})?))?");
    private static final double MIDDLE = 0.5;

    /// Reads an address; empty when it does not name an asset.
    public static Optional<AssetReference> of(String address) {
        Matcher shape = SHAPE.matcher(address);
        if (!shape.matches()) {
            return Optional.empty();
        }
        return Optional.of(new AssetReference(
                shape.group(1),
                shape.group(2) == null ? MIDDLE : Double.parseDouble(shape.group(2)),
                shape.group(3) == null ? MIDDLE : Double.parseDouble(shape.group(3))));
    }

    /// Whether an address is meant to name an asset, rightly or wrongly.
    public static boolean isMeant(String address) {
        return address.startsWith("asset:");
    }

    /// Whether something else than the middle is to stay in sight.
    public boolean hasFocus() {
        return focalX != MIDDLE || focalY != MIDDLE;
    }

    /// The address that answers with the file that suits the asker.
    public String path() {
        return MEDIA + id;
    }

    /// An address as it may be sent to browsers: an asset's path, or the address itself.
    public static String resolved(String address) {
        return of(address).map(AssetReference::path).orElse(address);
    }
}
