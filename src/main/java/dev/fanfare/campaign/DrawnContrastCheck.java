package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Json;
import dev.fanfare.format.Pointer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks the contrast of the texts that the pages draw, each on what really lies behind it: what its
/// node or one around it paints (`x-paints`), in the ink its component draws it in (`x-ink`). Behind a
/// picture's veil lies the colour under the picture; a text on a picture without one is pointed out. Nothing
/// is said where an unknown colour lies behind.
final class DrawnContrastCheck {
    private static final double ENOUGH_WHEN_LARGE = 3;

    /// What the class `f-paper` of every page's style declares.
    private static final JsonNode PAPER = Json.sound("""
            {"background":"var(--color-surface-raised)","color":"var(--f-ink)",
             "--color-text":"var(--f-ink)","--color-text-muted":"var(--f-ink-muted)",
             "--f-action":"initial","--f-on-action":"initial","--f-eyebrow":"initial"}""");

    private final JsonNode document;
    private final Catalogue catalogue;
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    DrawnContrastCheck(JsonNode document, Catalogue catalogue, Findings findings) {
        this.document = document;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void check() {
        Colours theme = Colours.of(document.path("theme"));
        document.path("pages").properties().forEach(page -> {
            Pointer at = Pointer.ROOT.at("pages").at(page.getKey()).at("content");
            nodes(page.getValue().path("content"), at, new Behind(theme, Optional.empty()));
        });
    }

    private void nodes(JsonNode list, Pointer at, Behind around) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode json = list.path(i);
            Pointer here = at.at(i);
            catalogue
                    .component(json.path("type").asText())
                    .ifPresent(definition -> node(definition, json, here, around));
        }
    }

    private void node(ComponentDefinition definition, JsonNode json, Pointer at, Behind around) {
        JsonNode props = json.path("props");
        Behind inside = inside(definition, props, at.at("props"), around);
        texts(
                definition.props(),
                props,
                at.at("props"),
                new Drawn(json.path("id").asText(), props, definition, inside));
        for (Map.Entry<String, JsonNode> slot : json.path("slots").properties()) {
            nodes(slot.getValue(), at.at("slots").at(slot.getKey()), inside);
        }
    }

    /// What lies behind the texts of a node.
    ///
    /// @param picture where the picture was chosen that lies behind, if there is one without a veil
    private record Behind(Colours colours, Optional<Pointer> picture) {}

    /// What lies behind the texts inside a node: its own colours, then what they paint.
    private static Behind inside(ComponentDefinition definition, JsonNode props, Pointer at, Behind around) {
        Set<Map.Entry<String, JsonNode>> declared =
                definition.props().path("properties").properties();
        Colours colours = around.colours();
        Optional<Pointer> picture = Optional.empty();
        for (Map.Entry<String, JsonNode> prop : declared) {
            String variable = prop.getValue().path("x-css").asText();
            String control = prop.getValue().path("x-control").asText();
            JsonNode value = props.path(prop.getKey());
            if (!variable.isEmpty() && control.equals("color")) {
                colours = chosen(colours, variable, value, at.at(prop.getKey()));
            }
            if (!variable.isEmpty()
                    && control.equals("image")
                    && !value.asText().isEmpty()) {
                picture = Optional.of(at.at(prop.getKey()));
            }
        }
        boolean paints = false;
        boolean covers = false;
        for (Map.Entry<String, JsonNode> prop : declared) {
            JsonNode painted = prop.getValue().path("x-paints");
            paints |= painted.isObject();
            JsonNode now = painted.path(value(prop.getValue(), props.path(prop.getKey())));
            covers |= now.has("background");
            colours = colours.declared(now);
        }
        boolean paper = !paints && definition.template().contains("f-paper");
        if (paper) {
            colours = colours.declared(PAPER);
        }
        if (picture.isPresent() && !isVeiled(definition, props)) {
            return new Behind(colours.with(Map.of("background", List.of())), picture);
        }
        return new Behind(colours, covers || paper ? Optional.empty() : around.picture());
    }

    private static boolean isVeiled(ComponentDefinition definition, JsonNode props) {
        JsonNode veil = definition.props().path("properties").path("veil");
        return value(veil, props.path("veil")).equals("strong");
    }

    private static Colours chosen(Colours colours, String variable, JsonNode value, Pointer at) {
        if (value.isMissingNode() || value.asText("-").isBlank()) {
            return colours.without(variable);
        }
        List<Colour> own = value.isTextual() ? colours.value(value.textValue()) : List.of();
        return colours.with(
                Map.of(variable, own.stream().map(colour -> colour.chosenAt(at)).toList()));
    }

    private static String value(JsonNode schema, JsonNode own) {
        return own.isValueNode() && !own.isNull()
                ? own.asText()
                : schema.path("default").asText();
    }

    private void texts(JsonNode schema, JsonNode values, Pointer at, Drawn drawn) {
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            JsonNode value = values.path(member.getKey());
            Pointer here = at.at(member.getKey());
            if (value.isTextual()
                    && member.getValue().has("x-ink")
                    && !value.asText().isBlank()) {
                drawn.behind().picture().ifPresent(picture -> onPicture(picture, drawn));
                text(member.getValue(), here, drawn);
            }
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                texts(member.getValue().path("items"), value.path(i), here.at(i), drawn);
            }
        }
    }

    private void text(JsonNode schema, Pointer at, Drawn drawn) {
        double enough = drawn.isLarge(schema.path("x-large")) ? ENOUGH_WHEN_LARGE : ContrastCheck.ENOUGH;
        List<Pair> pairs = drawn.pairs(schema.path("x-ink").asText());
        if (pairs.stream().noneMatch(Pair::isOfTheTheme)) {
            pairs.stream()
                    .max(Comparator.comparingDouble(Pair::contrast))
                    .filter(best -> best.contrast() < enough)
                    .ifPresent(best -> hard(best, enough, at, drawn));
        }
    }

    private void onPicture(Pointer picture, Drawn drawn) {
        if (told.add(picture.text())) {
            findings.warning(
                    picture,
                    "text-on-picture",
                    "a strong veil over the picture",
                    "texts such as those of node '%s' stand on a picture without a strong veil; expected one, or the texts elsewhere"
                            .formatted(drawn.node()));
        }
    }

    private void hard(Pair pair, double enough, Pointer at, Drawn drawn) {
        Optional<Pointer> chosen = pair.behind().chosen().or(pair.ink()::chosen);
        if (told.add(chosen.map(Pointer::text)
                .orElse(pair.ink().token() + " " + pair.behind().token()))) {
            findings.warning(
                    chosen.orElse(at),
                    "low-contrast",
                    "a contrast of at least %s to 1".formatted(enough),
                    "'%s' of node '%s' is drawn in #%06x on #%06x, a contrast of %.1f to 1; expected at least %s"
                            .formatted(
                                    at.text().substring(at.text().lastIndexOf('/') + 1),
                                    drawn.node(),
                                    pair.ink().rgb(),
                                    pair.behind().rgb(),
                                    pair.contrast(),
                                    enough));
        }
    }

    private record Pair(Colour ink, Colour behind) {
        /// Then the theme's own check says what is to be said.
        boolean isOfTheTheme() {
            return ContrastCheck.isOfTheTheme(ink, behind);
        }

        double contrast() {
            return ink.contrast(behind);
        }
    }

    /// A node as it is drawn.
    private record Drawn(String node, JsonNode props, ComponentDefinition definition, Behind behind) {
        List<Pair> pairs(String ink) {
            Colours colours = behind.colours();
            return colours.value(ink).stream()
                    .flatMap(one -> colours.background().stream().map(behind -> new Pair(one, behind)))
                    .toList();
        }

        /// Always, or when other properties have one of these values.
        boolean isLarge(JsonNode large) {
            if (!large.isObject()) {
                return large.asBoolean();
            }
            return large.properties().stream().allMatch(prop -> {
                JsonNode schema = definition.props().path("properties").path(prop.getKey());
                String value = value(schema, props.path(prop.getKey()));
                return CampaignReader.texts(prop.getValue()).contains(value);
            });
        }
    }
}
