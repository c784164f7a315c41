package dev.fanfare.action.lead;

import dev.fanfare.action.Action;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Registration;
import dev.fanfare.action.Standing;
import dev.fanfare.campaign.Resources;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `forms` in `me`: which of the campaign's forms the visitor has submitted.
record FormsView() implements Action.View {
    @Override
    public String section() {
        return "forms";
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Map<String, Object> forms = new TreeMap<>();
        for (String form : resources.forms().keySet()) {
            boolean submitted = facts.mark(FactNames.formSubmitted(form)).isPresent();
            boolean registered = Registration.of(facts)
                    .filter(one -> one.form().equals(form))
                    .isPresent();
            Map<String, Object> shown = Json.object("submitted", submitted);
            Standing.show(shown, submitted || registered, false, false, List.of());
            forms.put(form, shown);
        }
        return forms;
    }
}
