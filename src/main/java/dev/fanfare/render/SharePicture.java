package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.page.Node;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The picture that is shown where a page's address is shared: the one its author chose, else the first
/// large enough on the page, else the campaign's logo. Messengers take JPEG and PNG of an absolute address.
///
/// @param width 0 when it is not known
/// @param alt empty when nobody said what it shows
record SharePicture(String address, int width, int height, String alt) {
    /// What Open Graph asks for, to be shown large.
    private static final int WANTED = 1200;

    /// Narrower ones are ornaments.
    private static final int NARROWEST = 300;

    /// @param origin the server's public address; without it only pictures of elsewhere can be shared
    static Optional<SharePicture> of(Place place, String origin, Images images) {
        String chosen = place.page().share().picture();
        return Stream.of(
                        Stream.of(chosen),
                        named(place),
                        Stream.of(place.campaign().presence().logo()))
                .flatMap(addresses -> addresses)
                .flatMap(address -> of(address, origin, images, address.equals(chosen)).stream())
                .findFirst();
    }

    /// Whether it is wide enough to be shown over the whole width of a message.
    boolean isWide() {
        return width == 0 || (width >= 2 * NARROWEST && width * 4 >= height * 5);
    }

    private static Optional<SharePicture> of(String address, String origin, Images images, boolean chosen) {
        if (address.startsWith("https://") && chosen) {
            return Optional.of(SafeValue.media(address))
                    .filter(safe -> !safe.isEmpty())
                    .map(safe -> new SharePicture(safe, 0, 0, ""));
        }
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        return AssetReference.of(address)
                .flatMap(reference -> images.asset(reference.id()))
                .filter(asset -> asset.kind() == Asset.Kind.PHOTO || asset.kind() == Asset.Kind.CUTOUT)
                .filter(asset -> chosen || asset.width() >= NARROWEST)
                .flatMap(asset -> asset.file(asset.plainFormat(), WANTED)
                        .map(file ->
                                new SharePicture(origin + asset.path(file), file.width(), file.height(), asset.alt())));
    }

    /// Every address of the library's that a value on the page names, in the page's order.
    private static Stream<String> named(Place place) {
        return place.page()
                .nodes()
                .map(Node::props)
                .flatMap(SharePicture::texts)
                .filter(AssetReference::isMeant);
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case Map<?, ?> map -> map.values().stream().flatMap(SharePicture::texts);
            case Collection<?> list -> list.stream().flatMap(SharePicture::texts);
            default -> Stream.empty();
        };
    }
}
