package dev.fanfare.action.register;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.action.FormInput;
import dev.fanfare.action.Json;
import dev.fanfare.action.Outcome;
import dev.fanfare.action.Registration;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `visitor.register`: a visitor says who they are, once.
public final class VisitorRegister implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "visitor.register",
            Declare.title("Register the visitor", "登记访客"),
            List.of(Declare.required("form", Kind.FORM, "Form", "表单")),
            List.of(Declare.required("fields", Kind.FIELDS, "The form's fields", "表单字段")),
            List.of(
                    Declare.outcome("registered", "Registered", "登记成功"),
                    Declare.outcome("already", "Was registered before", "此前已登记"),
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
        Optional<Registration> before = Registration.of(facts);
        if (before.isPresent()) {
            return Decision.refused("already", Json.object("name", before.get().name()));
        }
        return switch (FormInput.read(Bound.form(call), call.input(), call.locales())) {
            case FormInput.Invalid(var problems) -> new Decision(new Outcome.Invalid(problems), List.of());
            case FormInput.Valid valid when valid.isTaken(facts, call.visitor()) -> Decision.refused("taken", Map.of());
            case FormInput.Valid valid -> registered(call, facts, valid);
        };
    }

    private static Decision registered(Call call, Facts facts, FormInput.Valid valid) {
        String form = valid.form().id();
        List<Change> changes = new ArrayList<>(valid.reserve(facts, call.visitor()));
        changes.add(new Registration(valid.name(), form, call.moment().now()).mark());
        changes.add(new Change.Append("registration", Json.object("form", form, "fields", valid.values())));
        return Decision.accepted("registered", Json.object("name", valid.name()), changes);
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new RegistrationView());
    }
}
