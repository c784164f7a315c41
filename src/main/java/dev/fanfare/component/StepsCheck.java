package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Whether the steps of one page's events name things that are there.
final class StepsCheck {
    private final Catalogue catalogue;
    private final Surroundings around;
    private final Findings findings;
    private final Map<String, String> types = new HashMap<>();
    private final CommandCheck commands;

    StepsCheck(Catalogue catalogue, Surroundings around, List<PlacedNode> nodes, Findings findings) {
        this.catalogue = catalogue;
        this.around = around;
        this.findings = findings;
        nodes.forEach(node -> types.put(node.id(), node.type()));
        this.commands = new CommandCheck(catalogue, types, findings);
    }

    void check(JsonNode steps, Pointer at) {
        for (int i = 0; i < steps.size(); i++) {
            step(steps.path(i), at.at(i));
        }
    }

    private void step(JsonNode step, Pointer at) {
        if (step.path("action").isTextual()) {
            action(step, at);
        }
        if (step.path("command").isTextual()) {
            commands.check(step, at);
        }
        named(step, "goto", "page", around.pages(), at);
        named(step, "open", "node", types.keySet(), at);
        named(step, "close", "node", types.keySet(), at);
    }

    private void named(JsonNode step, String effect, String kind, Set<String> known, Pointer at) {
        JsonNode name = step.path(effect);
        if (name.isTextual() && !known.contains(name.textValue())) {
            unknown(at.at(effect), kind, name.textValue(), oneOf(kind, known));
        }
    }

    private void action(JsonNode step, Pointer at) {
        String name = step.path("action").asText();
        step.path("then")
                .properties()
                .forEach(outcome -> check(outcome.getValue(), at.at("then").at(outcome.getKey())));
        check(step.path("else"), at.at("else"));
        catalogue
                .action(name)
                .ifPresentOrElse(
                        action -> {
                            parameters(action, step.path("with"), at);
                            outcomes(action, step, at);
                        },
                        () -> unknown(
                                at.at("action"),
                                "action",
                                name,
                                oneOf(
                                        "action",
                                        catalogue.actions().stream()
                                                .map(ActionDefinition::name)
                                                .toList())));
    }

    private void parameters(ActionDefinition action, JsonNode with, Pointer at) {
        for (ActionDefinition.Parameter parameter : action.with()) {
            JsonNode value = with.path(parameter.name());
            if (value.isMissingNode() || value.isNull()) {
                missing(action, parameter, with.isObject() ? at.at("with") : at);
            } else {
                resource(action, parameter, value, at.at("with").at(parameter.name()));
            }
        }
        Set<String> declared = new TreeSet<>();
        action.with().forEach(parameter -> declared.add(parameter.name()));
        with.fieldNames().forEachRemaining(name -> {
            if (!declared.contains(name)) {
                unknown(at.at("with").at(name), "parameter", name, oneOf("parameter", declared));
            }
        });
    }

    private void missing(ActionDefinition action, ActionDefinition.Parameter parameter, Pointer at) {
        if (parameter.required()) {
            findings.broken(
                    at,
                    "missing-parameter",
                    "a value for '%s'".formatted(parameter.name()),
                    "the action '%s' is bound without '%s'; expected a value for it"
                            .formatted(action.name(), parameter.name()));
        }
    }

    private void resource(ActionDefinition action, ActionDefinition.Parameter parameter, JsonNode value, Pointer at) {
        switch (parameter.kind()) {
            case QUIZ -> known("quiz", value, around.quizzes(), at);
            case POOL -> known("pool", value, around.pools(), at);
            case FORM -> known("form", value, around.forms(), at);
            case POLL -> known("poll", value, around.polls(), at);
            case COUPON -> known("coupon", value, around.coupons(), at);
            case CHECKIN -> known("checkin", value, around.checkins(), at);
            case TEXT -> typed(action, parameter, value.isTextual(), "a text", value, at);
            case INTEGER -> typed(action, parameter, value.isIntegralNumber(), "a whole number", value, at);
            case TEXTS -> typed(action, parameter, value.isArray(), "a list of texts", value, at);
            case INTEGERS -> typed(action, parameter, value.isArray(), "a list of whole numbers", value, at);
            case FIELDS -> typed(action, parameter, value.isObject(), "one value per field", value, at);
        }
    }

    private void known(String kind, JsonNode value, Set<String> names, Pointer at) {
        if (!value.isTextual() || !names.contains(value.textValue())) {
            unknown(at, kind, value.asText(), oneOf(kind, names));
        }
    }

    private void typed(
            ActionDefinition action,
            ActionDefinition.Parameter parameter,
            boolean fits,
            String expected,
            JsonNode value,
            Pointer at) {
        if (!fits) {
            findings.broken(
                    at,
                    "parameter-type",
                    expected,
                    "'%s' of the action '%s' is %s; expected %s"
                            .formatted(parameter.name(), action.name(), value, expected));
        }
    }

    private void outcomes(ActionDefinition action, JsonNode step, Pointer at) {
        List<String> declared = action.outcomes().stream()
                .map(ActionDefinition.OutcomeDefinition::name)
                .toList();
        step.path("then").fieldNames().forEachRemaining(name -> {
            if (!declared.contains(name)) {
                unknown(at.at("then").at(name), "outcome", name, oneOf("outcome", declared));
            }
        });
        List<String> unhandled =
                declared.stream().filter(name -> !step.path("then").has(name)).toList();
        if (!step.has("else") && !unhandled.isEmpty()) {
            findings.warning(
                    at,
                    "unhandled-outcome",
                    "steps for every outcome, or else",
                    "nothing happens when the action '%s' answers %s; expected steps for it, or else"
                            .formatted(action.name(), String.join(" or ", unhandled)));
        }
    }

    /// What belongs to the campaign can be taken away while something still names it, and keeps nothing else
    /// from being saved; what belongs to components and actions cannot.
    private void unknown(Pointer at, String kind, String name, String expected) {
        boolean ofCampaign = kind.equals("node") || around.named(kind).isPresent();
        findings.add(new Finding(
                at.text(),
                "unknown-" + kind,
                expected,
                "there is no %s '%s' here; expected %s".formatted(kind, name, expected),
                ofCampaign ? Finding.Severity.UNFINISHED : Finding.Severity.BROKEN,
                Map.of("name", name)));
    }

    static String oneOf(String kind, Iterable<String> names) {
        Set<String> sorted = new TreeSet<>();
        names.forEach(sorted::add);
        sorted.remove("");
        return sorted.isEmpty() ? "no %s: there is none".formatted(kind) : "one of " + String.join(", ", sorted);
    }

    /// `quiz` for `quizzes`, `pool` for `pools` and so on.
    static String singular(String kinds) {
        return kinds.equals("quizzes") ? "quiz" : kinds.substring(0, kinds.length() - 1);
    }
}
