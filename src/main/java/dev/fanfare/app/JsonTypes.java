package dev.fanfare.app;

import dev.fanfare.action.Winners;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.page.LocalizedText;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// The values of the plain rooms that are written as JSON by their members. The executable keeps
/// the members' names of these; nothing in the code asks for them otherwise.
@RegisterForReflection(
        targets = {
            ActionDefinition.class,
            ActionDefinition.Parameter.class,
            ActionDefinition.Kind.class,
            ActionDefinition.OutcomeDefinition.class,
            LocalizedText.class,
            Winners.Winner.class
        })
final class JsonTypes {
    private JsonTypes() {}
}
