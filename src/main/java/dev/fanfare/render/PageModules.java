package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.Resources.FieldType;
import java.util.ArrayList;
import java.util.List;

/// Modules beside the runtime that a page carries when it has something for them to do. Their default
/// exports run before all others. Immutable.
final class PageModules {
    private final String dialogs = Bundled.text("dialogs.js");
    private final String divisions = Bundled.text("divisions.js");
    private final String arrival = Bundled.text("arrival.js");

    /// @param content the page's HTML
    List<String> of(Campaign campaign, String content) {
        List<String> modules = new ArrayList<>(0);
        if (content.contains("<dialog")) {
            modules.add(dialogs);
        }
        if (content.contains(" data-divisions=")) {
            modules.add(divisions);
        }
        if (!parameters(campaign).isEmpty()) {
            modules.add(arrival);
        }
        return modules;
    }

    /// The parameters of addresses that fill in fields of this campaign.
    static List<String> parameters(Campaign campaign) {
        return campaign.resources().forms().values().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.type() == FieldType.HIDDEN)
                .map(field -> field.from())
                .distinct()
                .sorted()
                .toList();
    }
}
