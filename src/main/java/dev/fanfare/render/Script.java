package dev.fanfare.render;

import dev.fanfare.component.ComponentDefinition;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the runtime and the browser modules of a page's components into one module, so that a
/// visit is one request. Each module keeps a scope of its own.
final class Script {
    private static final Pattern NAMED = Pattern.compile("export\\s*\\{\\s*([\\w$]+)\\s+as\\s+default\\s*};?");
    private static final Pattern END = Pattern.compile("</(script)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECT = Pattern.compile("export\\s+default\\s+");

    private Script() {}

    /// @param before modules whose default exports run before all others
    /// @param runtime the runtime's module: its default export is a function from the modules by
    ///     component name
    static String of(List<String> before, String runtime, Collection<ComponentDefinition> components) {
        StringBuilder js = new StringBuilder("(()=>{const $clients={};let $start;");
        for (String module : before) {
            js.append(scoped(module, "$start=")).append("$start();");
        }
        for (ComponentDefinition component : components) {
            if (!component.client().isBlank()) {
                js.append(scoped(component.client(), "$clients[\"" + component.name() + "\"]="));
            }
        }
        js.append(scoped(runtime, "$start=")).append("$start($clients)})()");
        return END.matcher(js).replaceAll("<\\\\/$1").replace("<!--", "<\\!--");
    }

    /// A module as it stands in a page, without the others.
    static String alone(String module) {
        return "let $client;" + scoped(module, "$client=");
    }

    private static String scoped(String module, String assignment) {
        Matcher named = NAMED.matcher(module);
        String body = named.find()
                ? module.substring(0, named.start()) + assignment + named.group(1) + ";" + module.substring(named.end())
                : DIRECT.matcher(module).replaceFirst(Matcher.quoteReplacement(assignment));
        return "(()=>{" + body.strip() + "\n})();";
    }
}
