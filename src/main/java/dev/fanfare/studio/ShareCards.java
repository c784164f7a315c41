package dev.fanfare.studio;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.picture.NotTaken;
import dev.fanfare.picture.ShareCard;
import dev.fanfare.render.WantedCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Makes the cards that pages are shared with, and keeps them beside the pictures they are made of.
public final class ShareCards {
    private static final Logger LOG = Logger.getLogger(ShareCards.class);

    private final Supplier<AssetStore> library;

    /// @param library asked for when a card is wanted
    public ShareCards(Supplier<AssetStore> library) {
        this.library = library;
    }

    /// Makes those that are not there. Where one cannot be made, the picture itself is shared.
    void make(Collection<WantedCard> cards) {
        for (WantedCard card : cards) {
            try {
                make(card);
            } catch (IOException | NotTaken failure) {
                LOG.warnf("no share card is made of the picture %s: %s", card.asset(), failure.getMessage());
            }
        }
    }

    private void make(WantedCard card) throws IOException, NotTaken {
        AssetStore store = library.get();
        boolean made = store.asset(card.asset()).stream()
                .flatMap(asset -> asset.files().stream())
                .anyMatch(file -> file.name().equals(card.name()));
        Optional<Path> source = store.file(card.asset(), card.source().name());
        if (made || source.isEmpty()) {
            return;
        }
        byte[] picture = Files.readAllBytes(source.get());
        byte[] bytes = card.covers()
                ? ShareCard.cover(picture, card.focalX(), card.focalY(), card.background())
                : ShareCard.inside(picture, card.background());
        store.addFile(
                card.asset(), new Asset.File(card.name(), WantedCard.WIDTH, WantedCard.HEIGHT, bytes.length), bytes);
    }
}
