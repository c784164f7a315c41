package dev.fanfare.asset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the library. Every method returns only when what it wrote is on disk. Thread safe.
public interface AssetStore {
    Optional<Asset> asset(String id);

    /// A part of the library, newest first.
    ///
    /// @param search what titles or alternative texts are to contain, whatever the case; empty for all
    /// @param kinds which are looked at; empty for all
    Listing list(String search, Set<Asset.Kind> kinds, int offset, int limit);

    /// Adds an asset, unless it is there already.
    ///
    /// @param contents the bytes of each of its files, by name
    /// @return the asset as it is kept
    Asset add(Asset asset, Map<String, byte[]> contents);

    /// Adds an asset that is kept as it came, unless it is there already.
    ///
    /// @param upload its only file, which is moved from where it lies
    /// @return the asset as it is kept
    Asset add(Asset asset, Path upload);

    /// Adds a file that was made of an asset's others, unless it has one of this name; empty when there is no such
    /// asset.
    Optional<Asset> addFile(String id, Asset.File file, byte[] contents);

    /// Changes the texts of an asset; empty when there is none.
    Optional<Asset> rename(String id, String title, String alt);

    /// Where an asset is used: drafts and releases, and the older versions of drafts that are kept.
    List<Use> uses(String id);

    /// Removes an asset that nobody uses.
    ///
    /// @param evenFromVersions whether older versions of drafts may lose it
    Removal remove(String id, boolean evenFromVersions);

    /// Where a file lies on this machine; empty when there is none.
    Optional<Path> file(String id, String name);

    /// @param total how many there are in all
    record Listing(List<Asset> assets, int total) {
        public Listing {
            assets = List.copyOf(assets);
        }
    }

    /// A document that names an asset.
    ///
    /// @param release the number of the campaign's release; 0 for its draft
    /// @param version the newest of the older versions of the draft that name it; 0 for the draft as
    ///     it is and for a release
    record Use(String campaign, int release, long version) {
        /// Whether it matters only to who goes back to an older version.
        public boolean isPast() {
            return version > 0;
        }
    }

    /// What became of a removal.
    sealed interface Removal {
        record Removed() implements Removal {}

        record Unknown() implements Removal {}

        record InUse(List<Use> uses) implements Removal {}
    }
}
