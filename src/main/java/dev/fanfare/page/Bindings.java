package dev.fanfare.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every server action of a page the address a visitor's browser calls it by.
///
/// The first action bound to an event is `{node}.{event}`; further ones of the same event, in the
/// order they are written (an action before the steps of its outcomes), are `{node}.{event}.1`,
/// `{node}.{event}.2` and so on. The page's own events use `page` in place of a node's id.
public final class Bindings {
    /// The name that stands for the page itself in the address of its own events; no node may use
    /// it as its id.
    public static final String PAGE = "page";

    private Bindings() {}

    /// The actions of `page` by address, in document order.
    public static Map<String, Step.Run> of(PageDocument page) {
        Map<String, Step.Run> found = new LinkedHashMap<>();
        page.on().forEach((event, steps) -> collect(PAGE + "." + event, steps, found, new int[1]));
        page.nodes()
                .forEach(node -> node.on()
                        .forEach((event, steps) -> collect(node.id() + "." + event, steps, found, new int[1])));
        return found;
    }

    /// The address of the `index`-th action (from 0) of an event.
    public static String address(String node, String event, int index) {
        return index == 0 ? node + "." + event : node + "." + event + "." + index;
    }

    private static void collect(String event, List<Step> steps, Map<String, Step.Run> found, int[] next) {
        for (Step step : steps) {
            if (step instanceof Step.Run run) {
                int index = next[0]++;
                found.put(index == 0 ? event : event + "." + index, run);
                run.then().values().forEach(inner -> collect(event, inner, found, next));
                collect(event, run.otherwise(), found, next);
            }
        }
    }
}
