package dev.fanfare.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every server action of a campaign the address a visitor's browser calls it by.
///
/// The first action bound to an event is `{node}.{event}`; further ones of the same event, in the
/// order they are written (an action before the steps of its outcomes), are `{node}.{event}.1`,
/// `{node}.{event}.2` and so on. A page's own events use `@{page}` in place of a node's id. Two
/// nodes of one id on different pages may not both run an action at the same event, so an address
/// names one action.
public final class Bindings {
    private Bindings() {}

    /// The actions of all pages by address, in document order.
    public static Map<String, Step.Run> of(Map<String, PageDocument> pages) {
        Map<String, Step.Run> found = new LinkedHashMap<>();
        pages.forEach((key, page) -> {
            collectAll(owner(key), page.on(), found);
            page.nodes().forEach(node -> collectAll(node.id(), node.on(), found));
        });
        return found;
    }

    /// What stands for a page itself in the addresses of its own events.
    public static String owner(String page) {
        return "@" + page;
    }

    /// The address of the `index`-th action (from 0) of an event.
    public static String address(String node, String event, int index) {
        return index == 0 ? node + "." + event : node + "." + event + "." + index;
    }

    private static void collectAll(String owner, Map<String, List<Step>> on, Map<String, Step.Run> found) {
        on.forEach((event, steps) -> collect(owner, event, steps, found, new int[1]));
    }

    private static void collect(String owner, String event, List<Step> steps, Map<String, Step.Run> found, int[] next) {
        for (Step step : steps) {
            if (step instanceof Step.Run run) {
                found.put(address(owner, event, next[0]++), run);
                run.then().values().forEach(inner -> collect(owner, event, inner, found, next));
                collect(owner, event, run.otherwise(), found, next);
            }
        }
    }
}
