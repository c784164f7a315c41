package dev.fanfare.action;

import dev.fanfare.campaign.Resources;
import dev.fanfare.visitor.VisitorId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// One visitor asking for one action.
///
/// @param campaign the campaign's slug
/// @param locales the visitor's languages, best first, for texts in the reply
/// @param with the input the author fixed in the binding
/// @param input what the visitor's browser sent: JSON values as plain Java, nulls left out
/// @param luck where chance comes from
public record Call(
        String campaign,
        VisitorId visitor,
        List<String> locales,
        Map<String, Object> with,
        Map<String, Object> input,
        Resources resources,
        Moment moment,
        RandomGenerator luck) {
    public Call {
        locales = List.copyOf(locales);
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
    }

    /// The author's value for `name` as text; empty when the binding does not set it.
    public String with(String name) {
        return with.get(name) instanceof String text ? text : "";
    }
}
