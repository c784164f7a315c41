package dev.fanfare.action;

/// A binding names a resource its release does not have, which publishing should have refused.
public final class MissingResource extends NotPlayable {
    MissingResource(String campaign, String kind, String id) {
        super("campaign '%s' binds an action to the %s '%s', which is not in its resources"
                .formatted(campaign, kind, id));
    }
}
