package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns `campaign/1` into `campaign/2`. Prizes had the number of a place, from 0, and steps turned a
/// wheel to a number; now the places of wheel, nine-grid and scratch card say what they show, and
/// steps tell them what was drawn. A number counted on from the first place again when there were
/// fewer places; so it does here.
final class PlacesByNumber {
    private static final String RESULT = "$result.drawn";

    /// Which property held the places of a component, which command turned it to one, and how many
    /// places it has.
    private record Kind(String list, String command, int fewest, int most) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "core/prize-wheel", new Kind("segments", "spinTo", 4, 12),
            "core/nine-grid", new Kind("fields", "stopAt", 8, 8),
            "core/scratch-card", new Kind("", "reveal", 0, 0));

    private final ObjectNode document;
    private final JsonNode pools;

    private PlacesByNumber(ObjectNode document) {
        this.document = document;
        this.pools = document.path("resources").path("pools");
    }

    /// @param document may be wrong in places
    static void migrate(ObjectNode document) {
        PlacesByNumber migration = new PlacesByNumber(document);
        document.path("pages").properties().forEach(page -> migration.page(page.getKey(), page.getValue()));
        migration.pools.forEach(PlacesByNumber::withoutNumbers);
    }

    /// The number of a prize's or a consolation's place.
    static int of(JsonNode json, int otherwise) {
        return json.path("segment").asInt(otherwise);
    }

    private static void withoutNumbers(JsonNode pool) {
        pool.path("prizes").forEach(PlacesByNumber::withoutNumber);
        withoutNumber(pool.path("consolation"));
    }

    private static void withoutNumber(JsonNode holder) {
        if (holder instanceof ObjectNode object) {
            object.remove("segment");
        }
    }

    private void page(String key, JsonNode page) {
        List<PlacedNode> nodes = PlacedNode.of(key, page, Pointer.ROOT);
        List<ObjectNode> steps = new ArrayList<>();
        collect(page.path("on"), steps);
        nodes.forEach(node -> collect(node.json().path("on"), steps));
        for (PlacedNode node : nodes) {
            Kind kind = KINDS.get(node.type());
            if (kind != null && node.json() instanceof ObjectNode json) {
                component(node, json, kind, steps);
            }
        }
    }

    private static void collect(JsonNode events, List<ObjectNode> steps) {
        EveryStep.of(events, Pointer.ROOT, (step, _) -> {
            if (step instanceof ObjectNode object) {
                steps.add(object);
            }
        });
    }

    private void component(PlacedNode node, ObjectNode json, Kind kind, List<ObjectNode> steps) {
        String command = node.id() + "." + kind.command();
        List<ObjectNode> draws = steps.stream()
                .filter(step -> step.path("action").asText().equals("draw.enter"))
                .filter(step -> !commands(step, command).isEmpty() || isOn(node, step))
                .toList();
        Optional<String> name = draws.stream()
                .map(draw -> draw.path("with").path("pool").asText())
                .filter(pools::has)
                .findFirst()
                .or(this::onlyPool);
        JsonNode pool = name.map(pools::path).orElse(document.path("no pool"));
        ObjectNode props = json.path("props") instanceof ObjectNode known ? known : json.putObject("props");
        name.filter(_ -> !props.has("pool")).ifPresent(known -> props.put("pool", known));
        List<String> shown = List.of();
        if (!kind.list().isEmpty()) {
            NumberedPlaces places = new NumberedPlaces(document, node, kind.list(), pool);
            shown = places.write(props, kind.fewest(), kind.most(), losing(draws, command), consoling(draws, command));
        }
        tell(steps, draws, command, shown);
    }

    private Optional<String> onlyPool() {
        return pools.size() == 1 ? Optional.of(pools.fieldNames().next()) : Optional.empty();
    }

    private static boolean isOn(PlacedNode node, ObjectNode step) {
        List<ObjectNode> own = new ArrayList<>();
        collect(node.json().path("on"), own);
        return isAmong(own, step);
    }

    /// Whether a step is one of these itself: another that says the same is not.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAmong(Collection<ObjectNode> steps, ObjectNode step) {
        return steps.stream().anyMatch(one -> one == step);
    }

    /// The steps that give this command once a draw has come out, and none of another draw.
    private static List<ObjectNode> commands(JsonNode draw, String command) {
        List<ObjectNode> found = new ArrayList<>();
        collect(draw.path("then"), found);
        EveryStep.in(draw.path("else"), Pointer.ROOT, (step, _) -> {
            if (step instanceof ObjectNode object) {
                found.add(object);
            }
        });
        found.removeIf(step -> !step.path("command").asText().equals(command));
        return found;
    }

    private static Optional<Integer> losing(List<ObjectNode> draws, String command) {
        return fixed(draws, "lose", command);
    }

    private static Optional<Integer> consoling(List<ObjectNode> draws, String command) {
        return fixed(draws, "consolation", command);
    }

    /// The number that the steps of an outcome turn to, where it is one for all.
    private static Optional<Integer> fixed(List<ObjectNode> draws, String outcome, String command) {
        for (ObjectNode draw : draws) {
            JsonNode steps = draw.path("then").path(outcome);
            for (JsonNode step : steps.isMissingNode() ? draw.path("else") : steps) {
                JsonNode number = step.path("with").path("segment");
                if (step.path("command").asText().equals(command) && number.canConvertToInt()) {
                    return Optional.of(number.intValue());
                }
            }
        }
        return Optional.empty();
    }

    /// After a draw a component is told what was drawn; elsewhere, what the place shows that was
    /// numbered.
    private static void tell(List<ObjectNode> steps, List<ObjectNode> draws, String command, List<String> shown) {
        List<ObjectNode> drawn = new ArrayList<>();
        draws.forEach(draw -> List.of("win", "consolation", "lose").forEach(outcome -> {
            List<ObjectNode> inside = new ArrayList<>();
            EveryStep.in(draw.path("then").path(outcome), Pointer.ROOT, (step, _) -> {
                if (step instanceof ObjectNode object) {
                    inside.add(object);
                }
            });
            drawn.addAll(inside);
        }));
        for (ObjectNode step : steps) {
            if (!step.path("command").asText().equals(command)) {
                continue;
            }
            ObjectNode with = step.path("with") instanceof ObjectNode given ? given : step.putObject("with");
            JsonNode number = with.remove("segment");
            boolean after = isAmong(drawn, step);
            if (!after && number != null && number.canConvertToInt() && !shown.isEmpty()) {
                with.put("drawn", shown.get(Math.floorMod(number.intValue(), shown.size())));
            } else if (after || number != null) {
                with.put("drawn", RESULT);
            }
            if (after && shown.isEmpty() && command.endsWith(".reveal")) {
                with.put("prize", "$result.prize");
            }
            if (with.isEmpty()) {
                step.remove("with");
            }
        }
    }
}
