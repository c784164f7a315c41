package dev.fanfare.campaign;

import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Pointer;
import java.util.LinkedHashSet;
import java.util.Set;

/// The forms that the steps of a node send, in the order of the steps.
final class SentForms {
    private SentForms() {}

    static Set<String> of(PlacedNode node) {
        Set<String> forms = new LinkedHashSet<>();
        EveryStep.of(node.json().path("on"), Pointer.ROOT, (step, _) -> {
            String form = step.path("with").path("form").asText();
            if (step.has("action") && !form.isEmpty()) {
                forms.add(form);
            }
        });
        return forms;
    }
}
