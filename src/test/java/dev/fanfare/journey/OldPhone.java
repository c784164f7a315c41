package dev.fanfare.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes from a visit what Chrome 80 and Safari 13.1 do not have: what their style sheets drop, and what their
/// scripts cannot call.
final class OldPhone {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    /// What the scripts of newer browsers have.
    private static final String WITHOUT = """
            const without = (owner, ...names) => names.forEach((name) => delete owner?.[name]);
            without(HTMLDialogElement.prototype, "show", "showModal", "close", "requestClose");
            without(String.prototype, "replaceAll", "at");
            without(Array.prototype, "at", "findLast", "findLastIndex", "toSorted", "toReversed", "with");
            without(Object, "hasOwn", "groupBy");
            without(Promise, "any", "withResolvers");
            without(Element.prototype, "replaceChildren", "checkVisibility");
            without(Document.prototype, "startViewTransition");
            without(Crypto.prototype, "randomUUID");
            without(AbortSignal, "timeout", "any");
            without(window, "structuredClone", "scheduler", "WeakRef", "FinalizationRegistry");
            """;

    private OldPhone() {}

    static void is(Visit visit) {
        visit.page().addInitScript(WITHOUT);
        visit.page().route("**/*", OldPhone::answer);
    }

    private static void answer(Route route) {
        if (!route.request().resourceType().equals("document")) {
            route.resume();
            return;
        }
        APIResponse answer = route.fetch();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove("content-security-policy"); // it holds the hash of the whole style sheet
        headers.remove("content-encoding");
        headers.remove("content-length");
        Matcher style = STYLE.matcher(answer.text());
        route.fulfill(new Route.FulfillOptions()
                .setStatus(answer.status())
                .setHeaders(headers)
                .setBody(style.replaceAll(
                        found -> Matcher.quoteReplacement("<style>" + understood(found.group(1)) + "</style>"))));
    }

    /// What is left of a style sheet.
    static String understood(String css) {
        return css.replace("@supports (color:color-mix(in srgb,red,red))", "@supports (display:unknown)")
                .replace("@supports not ((inset:0) or (appearance:none))", "@supports (display:block)")
                .replaceAll("(?<=[;{])[a-z-]+:[^;{}]*color-mix\\([^;}]*", "")
                .replaceAll(
                        "(?<=[;{])(?:aspect-ratio|inset[a-z-]*|translate|rotate|scale|accent-color|text-wrap|"
                                + "(?:padding|margin)-(?:inline|block)|border-(?:start|end)-(?:start|end)-radius):[^;}]*",
                        "")
                .replaceAll("(display:(?:inline-)?flex[^{}]*?);gap:[^;}]*", "$1")
                .replaceAll("[^{}]*:(?:is|where|has|dir)\\([^{}]*\\{[^{}]*}", "");
    }
}
