package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks that what a component shows of a draw is what was drawn: its places and their pool, and the
/// steps that tell it.
final class PlacesCheck {
    private static final String DRAW = "draw.enter";

    private final JsonNode document;
    private final Map<String, List<PlacedNode>> nodes;
    private final Catalogue catalogue;
    private final Findings findings;

    PlacesCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, Catalogue catalogue, Findings findings) {
        this.document = document;
        this.nodes = nodes;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void check() {
        nodes.forEach((page, placed) -> {
            List<PrizeDisplay> displays = placed.stream()
                    .flatMap(node -> catalogue.component(node.type()).stream()
                            .flatMap(definition -> PrizeDisplay.of(node, definition).stream()))
                    .toList();
            if (!displays.isEmpty()) {
                page(page, placed, displays);
            }
        });
    }

    private void page(String page, List<PlacedNode> placed, List<PrizeDisplay> displays) {
        Map<Pointer, Draw> draws = new LinkedHashMap<>();
        Pointer at = Pointer.ROOT.at("pages").at(page).at("on");
        draws(document.path("pages").path(page).path("on"), at, Optional.empty(), draws);
        for (PlacedNode node : placed) {
            draws(node.json().path("on"), node.at().at("on"), Optional.of(node), draws);
        }
        for (PrizeDisplay display : displays) {
            List<Draw> own = draws.values().stream()
                    .filter(draw -> draw.concerns(display))
                    .toList();
            JsonNode pool = document.path("resources").path("pools").path(display.pool());
            if (display.pool().isEmpty()) {
                unnamed(display, own);
            } else if (pool.isObject()) {
                new ShownPrizes(display, pool, Names.locales(document), document.path("i18n"), findings).check();
                own.forEach(draw -> draw.check(display, pool, findings));
            }
        }
    }

    private static void draws(JsonNode events, Pointer at, Optional<PlacedNode> owner, Map<Pointer, Draw> draws) {
        EveryStep.of(events, at, (step, here) -> {
            if (step.path("action").asText().equals(DRAW)) {
                draws.put(here, new Draw(step, here, owner));
            }
        });
    }

    /// A component that says which prizes there are names the pool they are of.
    private void unnamed(PrizeDisplay display, List<Draw> draws) {
        boolean shows = display.shown().stream().anyMatch(what -> !what.equals(Drawn.LOSE));
        if (shows || !draws.isEmpty()) {
            findings.unfinished(
                    display.node().at(),
                    "places-without-pool",
                    "a prize pool",
                    "node '%s' shows what is drawn but names no prize pool; expected one"
                            .formatted(display.node().id()));
        }
    }

    /// A step that draws.
    ///
    /// @param owner whose event it is; empty for the page's
    private record Draw(JsonNode step, Pointer at, Optional<PlacedNode> owner) {
        boolean concerns(PrizeDisplay display) {
            return owner.filter(node -> node.equals(display.node())).isPresent()
                    || !commands(step.path("then"), display).isEmpty()
                    || tells(step.path("else"), display);
        }

        void check(PrizeDisplay display, JsonNode pool, Findings findings) {
            String drawn = step.path("with").path("pool").asText();
            if (!drawn.equals(display.pool())) {
                findings.unfinished(
                        at.at("with").at("pool"),
                        "pool-differs",
                        "the pool '%s'".formatted(display.pool()),
                        "node '%s' shows the prizes of pool '%s', but this draws from '%s'; expected the same pool"
                                .formatted(display.node().id(), display.pool(), drawn),
                        Map.of("name", drawn, "shown", display.pool()));
                return;
            }
            String last = pool.path("consolation").isObject() ? "consolation" : "lose";
            for (String outcome : List.of("win", last)) {
                boolean own = step.path("then").has(outcome);
                JsonNode steps = own ? step.path("then").path(outcome) : step.path("else");
                if (!tells(steps, display) && !leaves(steps)) {
                    findings.unfinished(
                            own ? at.at("then").at(outcome) : at,
                            "outcome-not-shown",
                            "the command %s with \"%s\"".formatted(display.command(), PrizeDisplay.RESULT),
                            "node '%s' is not told what was drawn when the draw answers '%s'; expected the command %s with \"%s\""
                                    .formatted(display.node().id(), outcome, display.command(), PrizeDisplay.RESULT),
                            Map.of("name", outcome));
                }
            }
        }

        private static List<JsonNode> commands(JsonNode outcomes, PrizeDisplay display) {
            List<JsonNode> commands = new ArrayList<>();
            outcomes.forEach(steps -> steps.forEach(step -> {
                if (step.path("command").asText().equals(display.command())) {
                    commands.add(step);
                }
            }));
            return commands;
        }

        /// Whether one of these steps tells the component what this draw came out as.
        private static boolean tells(JsonNode steps, PrizeDisplay display) {
            for (JsonNode step : steps) {
                if (step.path("command").asText().equals(display.command())
                        && step.path("with").path(display.parameter()).asText().equals(PrizeDisplay.RESULT)) {
                    return true;
                }
            }
            return false;
        }

        /// Whoever leaves the page sees nothing of the component any more.
        private static boolean leaves(JsonNode steps) {
            for (JsonNode step : steps) {
                if (step.has("goto")) {
                    return true;
                }
            }
            return false;
        }
    }
}
