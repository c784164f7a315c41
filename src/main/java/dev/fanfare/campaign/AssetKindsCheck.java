package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;

/// Checks that a file of the library is of the kind its place shows, and that every browser plays a video.
final class AssetKindsCheck {
    private final KnownAssets assets;
    private final Map<String, List<PlacedNode>> nodes;
    private final Catalogue catalogue;
    private final Findings findings;

    AssetKindsCheck(KnownAssets assets, Map<String, List<PlacedNode>> nodes, Catalogue catalogue, Findings findings) {
        this.assets = assets;
        this.nodes = nodes;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void check() {
        nodes.values().stream()
                .flatMap(List::stream)
                .forEach(node -> catalogue
                        .component(node.type())
                        .ifPresent(definition -> value(
                                definition.props(),
                                node.json().path("props"),
                                node.at().at("props"))));
    }

    private void value(JsonNode schema, JsonNode value, Pointer at) {
        if (value.isTextual()) {
            AssetReference.of(value.textValue())
                    .flatMap(reference -> assets.asset(reference.id()))
                    .ifPresent(asset -> asset(schema.path("x-control").asText(), asset, at));
        }
        value.properties()
                .forEach(member -> value(
                        schema.path("properties").path(member.getKey()), member.getValue(), at.at(member.getKey())));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(schema.path("items"), value.path(i), at.at(i));
            }
        }
    }

    private void asset(String control, Asset asset, Pointer at) {
        boolean fits = switch (control) {
            case "image" -> asset.isPicture();
            case "video" -> asset.kind() == Asset.Kind.VIDEO;
            case "captions" -> asset.kind() == Asset.Kind.CAPTIONS;
            default -> true;
        };
        if (!fits) {
            findings.unfinished(
                    at,
                    "asset-kind",
                    "a file of the kind that is shown here",
                    "'%s' of the library is not of the kind that is shown here; choose another one"
                            .formatted(asset.title()),
                    Map.of("name", asset.title()));
        } else if (control.equals("video") && !asset.videoInfo().notEverywhere().isEmpty()) {
            String formats = String.join(", ", asset.videoInfo().notEverywhere());
            findings.warning(
                    at,
                    "video-codec",
                    "MP4 of H.264 and AAC",
                    "not every browser plays %s, which '%s' is made of; MP4 of H.264 and AAC is played everywhere"
                            .formatted(formats, asset.title()),
                    Map.of("name", formats));
        }
    }
}
