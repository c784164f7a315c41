package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import java.util.Optional;
import java.util.function.Function;

/// The images that pages name: of the library, or from elsewhere by their address.
final class Images {
    /// A renderer without a library: no asset is known.
    static final Images NONE = new Images(_ -> Optional.empty());

    private final Function<String, Optional<Asset>> library;

    /// @param library what is known of an asset, by its id
    Images(Function<String, Optional<Asset>> library) {
        this.library = library;
    }

    /// What is known of an asset.
    Optional<Asset> asset(String id) {
        return library.apply(id);
    }

    /// What a template sees for an image's address: an `ImageValue`, or an empty text where there is no
    /// image to show.
    Object of(String address) {
        Optional<AssetReference> reference = AssetReference.of(address);
        if (reference.isPresent()) {
            Optional<Asset> asset = library.apply(reference.get().id()).filter(Asset::isPicture);
            return asset.isPresent() ? new ImageValue(reference.get(), asset.get()) : "";
        }
        String safe = SafeValue.media(address);
        return safe.isEmpty() ? "" : new ImageValue(safe);
    }

    /// The address of a file that every browser shows, at least this wide if there is such a file; empty when
    /// there is no image.
    String plainPath(String address, int width) {
        Optional<AssetReference> reference = AssetReference.of(address);
        if (reference.isEmpty()) {
            return SafeValue.media(address);
        }
        return asset(reference.get().id())
                .filter(Asset::isPicture)
                .flatMap(known -> known.file(known.plainFormat(), width).map(known::path))
                .orElse("");
    }

    /// A CSS `url()` of an image, at least this wide if there is such a file; empty when there is no image.
    String cssUrl(String address, int width) {
        return switch (of(address)) {
            case ImageValue image -> SafeValue.cssUrl(image.path(width));
            default -> "";
        };
    }

    /// The point of an image that is to stay in sight, as CSS says it; empty for its middle.
    static String position(String address) {
        return AssetReference.of(address)
                .filter(AssetReference::hasFocus)
                .map(ImageValue::position)
                .orElse("");
    }
}
