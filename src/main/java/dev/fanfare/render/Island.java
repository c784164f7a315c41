package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.BindingMark;
import dev.fanfare.page.Bindings;
import dev.fanfare.page.Condition;
import dev.fanfare.page.Step;
import java.util.List;
import java.util.Map;

/// The JSON a page carries for its runtime: what its events do and when its nodes are shown.
/// Holds addresses of actions, never their names or fixed input.
final class Island {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private final Place place;

    Island(Place place) {
        this.place = place;
    }

    /// The island as text that may stand in a `<script>` element.
    String json(JsonNode texts) {
        ObjectNode island = NEW.objectNode();
        island.put("campaign", place.campaign().slug());
        island.put("page", place.key().page());
        island.put("locale", place.locale());
        island.set("on", events());
        island.set("showIf", conditions());
        island.set("texts", texts);
        List<String> parameters = PageModules.parameters(place.campaign());
        if (!parameters.isEmpty()) {
            island.set("keep", JSON.valueToTree(parameters));
        }
        return JSON.valueToTree(island)
                .toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode events() {
        ObjectNode on = NEW.objectNode();
        String page = Bindings.owner(place.key().page());
        place.page().on().forEach((event, steps) -> on.set("page." + event, steps(steps, new Counter(page, event))));
        place.page()
                .nodes()
                .forEach(node -> node.on().forEach((event, steps) -> addEvent(on, node.id(), event, steps)));
        return on;
    }

    private void addEvent(ObjectNode on, String node, String event, List<Step> steps) {
        on.set(node + "." + event, steps(steps, new Counter(node, event)));
    }

    private ObjectNode conditions() {
        ObjectNode showIf = NEW.objectNode();
        place.page().nodes().forEach(node -> node.showIf().ifPresent(when -> showIf.set(node.id(), logic(when))));
        return showIf;
    }

    private ArrayNode steps(List<Step> steps, Counter counter) {
        ArrayNode list = NEW.arrayNode();
        steps.forEach(step -> list.add(step(step, counter)));
        return list;
    }

    private ObjectNode step(Step step, Counter counter) {
        ObjectNode json = NEW.objectNode();
        switch (step) {
            case Step.Run run -> {
                json.put("play", counter.next());
                json.put("as", BindingMark.of(place.campaign().resources(), run));
                ObjectNode then = json.putObject("then");
                run.then().forEach((outcome, inner) -> then.set(outcome, steps(inner, counter)));
                json.set("else", steps(run.otherwise(), counter));
            }
            case Step.GoTo(String page) ->
                json.put("goto", Paths.page(place.campaign().address(), page));
            case Step.Open(String node) -> json.put("open", node);
            case Step.Close(String node) -> json.put("close", node);
            case Step.Toast toast -> json.put("toast", toast.text().in(place.locales()));
            case Step.Command(String node, String command, Map<String, Object> with) -> {
                json.putArray("command").add(node).add(command);
                json.set("with", JSON.valueToTree(with));
            }
            case Step.Refresh() -> json.put("refresh", true);
        }
        return json;
    }

    private static JsonNode logic(Condition condition) {
        return switch (condition) {
            case Condition.Variable(String path) -> NEW.objectNode().put("var", path);
            case Condition.Literal(Object value) -> JSON.valueToTree(value);
            case Condition.Operation(Condition.Operator operator, List<Condition> operands) -> {
                ArrayNode list = NEW.arrayNode();
                operands.forEach(operand -> list.add(logic(operand)));
                yield NEW.objectNode().set(operator.symbol(), list);
            }
        };
    }

    /// Numbers the actions of one event in the order `Bindings` does.
    private static final class Counter {
        private final String node;
        private final String event;
        private int used;

        Counter(String node, String event) {
            this.node = node;
            this.event = event;
        }

        String next() {
            return Bindings.address(node, event, used++);
        }
    }
}
