package dev.fanfare.action.register;

import dev.fanfare.action.Action;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `visitor` in `me`: whether they are registered and the name they gave.
record RegistrationView() implements Action.View {
    @Override
    public String section() {
        return "visitor";
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Optional<Registration> registration = Registration.of(facts);
        return Json.object(
                "registered",
                registration.isPresent(),
                "name",
                registration.map(Registration::name).orElse(""));
    }
}
