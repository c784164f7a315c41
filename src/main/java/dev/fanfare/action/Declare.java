package dev.fanfare.action;

import dev.fanfare.component.ActionDefinition.Kind;
import dev.fanfare.component.ActionDefinition.OutcomeDefinition;
import dev.fanfare.component.ActionDefinition.Parameter;
import dev.fanfare.page.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/// Words for writing an action's definition in the two languages every designer has.
public final class Declare {
    private Declare() {}

    public static LocalizedText title(String english, String chinese) {
        Map<String, String> byLocale = new LinkedHashMap<>();
        byLocale.put("en", english);
        byLocale.put("zh-CN", chinese);
        return new LocalizedText(english, byLocale);
    }

    public static OutcomeDefinition outcome(String name, String english, String chinese) {
        return new OutcomeDefinition(name, title(english, chinese));
    }

    public static Parameter required(String name, Kind kind, String english, String chinese) {
        return new Parameter(name, kind, true, title(english, chinese));
    }

    public static Parameter optional(String name, Kind kind, String english, String chinese) {
        return new Parameter(name, kind, false, title(english, chinese));
    }
}
