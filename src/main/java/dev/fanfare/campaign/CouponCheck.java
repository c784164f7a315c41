package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import dev.fanfare.value.Visible;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Checks coupons: whether there are codes, and enough of them.
final class CouponCheck {
    /// A pattern has at least this many times more codes than are handed out, so that nobody finds
    /// one by trying, in powers of two.
    private static final int ROOM = 10;

    private final JsonNode document;
    private final BiPredicate<String, String> lists;
    private final Findings findings;

    /// @param lists whether a campaign has codes in a list, by slug and name
    CouponCheck(JsonNode document, BiPredicate<String, String> lists, Findings findings) {
        this.document = document;
        this.lists = lists;
        this.findings = findings;
    }

    void check() {
        document.path("resources").path("coupons").properties().forEach(coupon -> {
            Pointer at = Pointer.ROOT.at("resources").at("coupons").at(coupon.getKey());
            coupon(coupon.getKey(), coupon.getValue(), at);
        });
    }

    private void coupon(String name, JsonNode coupon, Pointer at) {
        Gates.check(document, coupon.path("requires"), at.at("requires"), findings);
        Gates.window("coupon", name, coupon, at, findings);
        Gates.text(coupon.path("title"), "title-missing", "coupon '%s'".formatted(name), at, findings);
        twice(coupon.path("codes"), at.at("codes"));
        invisible(coupon.path("codes"), at.at("codes"));
        boolean pattern = coupon.has("pattern");
        boolean listed = !coupon.path("codes").isEmpty();
        boolean file = coupon.has("list");
        if ((pattern && (listed || file)) || (listed && file)) {
            findings.unfinished(
                    at,
                    "codes-and-pattern",
                    "codes or a pattern",
                    "coupon '%s' has more than one of codes, a list and a pattern; expected one of them"
                            .formatted(name));
        } else if (pattern) {
            pattern(name, coupon, at);
        } else if (file) {
            file(name, coupon.path("list").asText(), at);
        } else if (!listed) {
            findings.unfinished(
                    at,
                    "codes-missing",
                    "codes or a pattern",
                    "coupon '%s' has no codes; expected a list of them or a pattern".formatted(name));
        }
    }

    private void file(String name, String list, Pointer at) {
        if (!lists.test(document.path("slug").asText(), list)) {
            findings.unfinished(
                    at.at("list"),
                    "codes-missing",
                    "a file of codes",
                    "no file of codes was loaded for coupon '%s'; expected one".formatted(name));
        }
    }

    private void pattern(String name, JsonNode coupon, Pointer at) {
        Codes.MadeUp codes = new Codes.MadeUp(
                coupon.path("pattern").asText(), coupon.path("stock").asInt(0));
        if (codes.stock() == 0) {
            findings.unfinished(
                    at,
                    "stock-empty",
                    "a stock of at least 1",
                    "coupon '%s' hands out no codes; expected a stock of at least 1".formatted(name));
        } else if (!codes.isOneForAll() && codes.bits() < ROOM + Math.log(codes.stock()) / Math.log(2)) {
            findings.unfinished(
                    at.at("pattern"),
                    "pattern-narrow",
                    "more of #, ? and *",
                    "the pattern of coupon '%s' has too few different codes for %d of them; expected more of #, ? and *"
                            .formatted(name, codes.stock()),
                    Map.of("count", codes.stock()));
        }
    }

    /// A code that somebody types from a screen is not the one with a sign that nobody sees.
    private void invisible(JsonNode codes, Pointer at) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.path(i).asText();
            if (!Visible.only(code).equals(code)) {
                findings.unfinished(
                        at.at(i),
                        "code-invisible",
                        "a code without invisible characters",
                        "code %d has an invisible character: '%s'; expected one without"
                                .formatted(i + 1, Visible.only(code)),
                        Map.of("name", Visible.only(code)));
            }
        }
    }

    private void twice(JsonNode codes, Pointer at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.path(i).isTextual() && !seen.add(codes.path(i).textValue())) {
                findings.broken(
                        at.at(i),
                        "duplicate-code",
                        "every code once",
                        "the code '%s' is there twice; expected every one once"
                                .formatted(codes.path(i).textValue()),
                        Map.of("name", codes.path(i).textValue()));
            }
        }
    }
}
