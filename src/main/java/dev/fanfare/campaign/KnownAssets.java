package dev.fanfare.campaign;

import dev.fanfare.asset.Asset;
import java.util.Optional;

/// What a check may ask about the library.
public interface KnownAssets {
    /// Whether the library holds an asset of this id.
    boolean holds(String id);

    /// What is known of it; empty also where nobody knows more than that it is there.
    default Optional<Asset> asset(String id) {
        return Optional.empty();
    }
}
