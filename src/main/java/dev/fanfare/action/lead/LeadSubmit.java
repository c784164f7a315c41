package dev.fanfare.action.lead;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.FormInput;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `lead.submit`: a visitor leaves their details, once per form.
public final class LeadSubmit implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "lead.submit",
            Declare.title("Submit a lead", "提交线索"),
            List.of(Declare.required("form", Kind.FORM, "Form", "表单")),
            List.of(Declare.required("fields", Kind.FIELDS, "The form's fields", "表单字段")),
            List.of(
                    Declare.outcome("saved", "Saved", "已提交"),
                    Declare.outcome("already", "Was submitted before", "此前已提交"),
                    Declare.outcome("taken", "Another visitor has used these details", "信息已被他人使用")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Set<String> sharedFacts(Call call) {
        return FormInput.read(Bound.form(call), call.input(), call.locales()).uniqueFacts();
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Form form = Bound.form(call);
        if (facts.mark(FactNames.formSubmitted(form.id())).isPresent()) {
            return Decision.refused("already", Map.of());
        }
        return switch (FormInput.read(form, call.input(), call.locales())) {
            case FormInput.Invalid(var problems) -> new Decision(new Outcome.Invalid(problems), List.of());
            case FormInput.Valid valid when valid.isTaken(facts, call.visitor()) -> Decision.refused("taken", Map.of());
            case FormInput.Valid valid -> saved(call, facts, valid);
        };
    }

    private static Decision saved(Call call, Facts facts, FormInput.Valid valid) {
        String form = valid.form().id();
        Key submitted = FactNames.formSubmitted(form);
        String at = call.moment().now().toString();
        List<Change> changes = new ArrayList<>(valid.reserve(facts, call.visitor()));
        changes.add(new Change.MarkOnce(submitted, Json.write(Json.object("at", at))));
        changes.add(new Change.Append("lead", Json.object("form", form, "fields", valid.values())));
        return Decision.accepted("saved", Map.of(), changes);
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new FormsView());
    }
}
