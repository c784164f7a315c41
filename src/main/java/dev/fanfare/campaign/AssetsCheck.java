package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Checks that the images and files a document names are in the library, wherever it names them.
final class AssetsCheck {
    private final Predicate<String> library;
    private final Findings findings;
    private final Map<String, Boolean> known = new HashMap<>();

    /// @param library whether it holds an asset of this id
    AssetsCheck(Predicate<String> library, Findings findings) {
        this.library = library;
        this.findings = findings;
    }

    void check(JsonNode json, Pointer at) {
        if (json.isTextual()) {
            AssetReference.of(json.textValue())
                    .filter(reference -> !known.computeIfAbsent(reference.id(), library::test))
                    .ifPresent(reference -> unknown(reference, at));
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                check(json.path(i), at.at(i));
            }
        } else {
            json.properties().forEach(member -> check(member.getValue(), at.at(member.getKey())));
        }
    }

    private void unknown(AssetReference reference, Pointer at) {
        findings.unfinished(
                at,
                "unknown-asset",
                "an image or a file of the library",
                "the library holds no '%s'; choose another image or file, or leave it out".formatted(reference.id()));
    }
}
