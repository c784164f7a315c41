package dev.fanfare.app;

import dev.fanfare.asset.AssetStore;
import dev.fanfare.picture.Intake;
import dev.fanfare.picture.LibraryConfig;
import dev.fanfare.picture.Limits;
import dev.fanfare.store.embedded.EmbeddedAssetStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Builds the library of images and files, when somebody first asks for it.
@Singleton
final class LibraryWiring {
    @Produces
    @Singleton
    AssetStore assetStore(EmbeddedDatabase database, DataFolder folder) {
        return new EmbeddedAssetStore(database, folder.path());
    }

    @Produces
    @Singleton
    Intake intake(LibraryConfig config) {
        return new Intake(Limits.of(config), config.atOnce());
    }
}
