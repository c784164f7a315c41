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
    /// Narrower ones are ornaments.
    private static final int NARROWEST = 300;

    /// @param origin the server's public address; without it only pictures of elsewhere can be shared
    /// @param background the colour that a card of it has behind it
    static Optional<SharePicture> of(Place place, String origin, Images images, int background) {
        String chosen = place.page().share().picture();
        if (chosen.startsWith("https://")) {
            String safe = SafeValue.media(chosen);
            if (!safe.isEmpty()) {
                return Optional.of(new SharePicture(safe, 0, 0, ""));
            }
        }
        return origin.isEmpty()
                ? Optional.empty()
                : card(place, images, background)
                        .flatMap(card -> images.asset(card.asset()).map(asset -> {
                            Asset.File file = asset.files().stream()
                                    .filter(one -> one.name().equals(card.name()))
                                    .findFirst()
                                    .orElse(card.source());
                            return new SharePicture(
                                    origin + asset.path(file), file.width(), file.height(), asset.alt());
                        }));
    }

    /// The card that this page is shared with; empty when its picture is not of the library.
    static Optional<WantedCard> card(Place place, Images images, int background) {
        String chosen = place.page().share().picture();
        String logo = place.campaign().presence().logo();
        return Stream.of(Stream.of(chosen), named(place), Stream.of(logo))
                .flatMap(addresses -> addresses)
                .flatMap(address -> AssetReference.of(address).stream())
                .flatMap(reference -> images
                        .asset(reference.id())
                        .filter(asset -> asset.kind() == Asset.Kind.PHOTO || asset.kind() == Asset.Kind.CUTOUT)
                        .filter(asset -> asset.width() >= NARROWEST || chosen.contains(asset.id()))
                        .map(asset -> WantedCard.of(reference, asset, !logo.contains(asset.id()), background))
                        .stream())
                .findFirst();
    }

    /// Whether it is wide enough to be shown over the whole width of a message.
    boolean isWide() {
        return width == 0 || (width >= 2 * NARROWEST && width * 4 >= height * 5);
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
