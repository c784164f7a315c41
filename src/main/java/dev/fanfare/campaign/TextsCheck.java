package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.component.Placeholders;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;

/// Checks that texts given by locale have every locale of the campaign.
final class TextsCheck {
    private final JsonNode document;
    private final List<String> locales;
    private final Findings findings;

    TextsCheck(JsonNode document, Findings findings) {
        this.document = document;
        this.locales = Names.locales(document);
        this.findings = findings;
    }

    void check() {
        text(document.path("title"), Pointer.ROOT.at("title"));
        document.path("pages").properties().forEach(page -> {
            Pointer at = Pointer.ROOT.at("pages").at(page.getKey());
            page(page.getKey(), page.getValue(), at);
        });
        resources("quizzes", this::quiz);
        resources("pools", this::pool);
        resources("forms", this::form);
        resources("polls", this::poll);
        resources("coupons", (coupon, at) -> text(coupon.path("title"), at.at("title")));
        resources("checkins", (card, at) -> members(card.path("milestones"), at.at("milestones"), "title"));
    }

    private void page(String key, JsonNode page, Pointer at) {
        text(page.path("title"), at.at("title"));
        text(page.path("description"), at.at("description"));
        Pointer share = at.at("share");
        text(page.path("share").path("title"), share.at("title"));
        text(page.path("share").path("description"), share.at("description"));
        toasts(page.path("on"), at.at("on"));
        for (PlacedNode node : PlacedNode.of(key, page, at)) {
            toasts(node.json().path("on"), node.at().at("on"));
        }
    }

    private void toasts(JsonNode events, Pointer at) {
        EveryStep.of(events, at, (step, where) -> text(step.path("toast"), where.at("toast")));
    }

    private void resources(String kind, Resource check) {
        document.path("resources").path(kind).properties().forEach(resource -> {
            check.check(
                    resource.getValue(), Pointer.ROOT.at("resources").at(kind).at(resource.getKey()));
        });
    }

    private void quiz(JsonNode quiz, Pointer at) {
        JsonNode questions = quiz.path("questions");
        members(questions, at.at("questions"), "text");
        members(quiz.path("results"), at.at("results"), "title");
        members(quiz.path("results"), at.at("results"), "text");
        for (int i = 0; i < questions.size(); i++) {
            JsonNode choices = questions.path(i).path("choices");
            for (int c = 0; c < choices.size(); c++) {
                if (choices.path(c).isObject()) {
                    text(choices.path(c), at.at("questions").at(i).at("choices").at(c));
                }
            }
        }
    }

    private void poll(JsonNode poll, Pointer at) {
        text(poll.path("question"), at.at("question"));
        members(poll.path("options"), at.at("options"), "title");
    }

    private void form(JsonNode form, Pointer at) {
        JsonNode fields = form.path("fields");
        List.of("label", "help", "placeholder").forEach(text -> members(fields, at.at("fields"), text));
        for (int i = 0; i < fields.size(); i++) {
            members(fields.path(i).path("options"), at.at("fields").at(i).at("options"), "label");
        }
    }

    private void pool(JsonNode pool, Pointer at) {
        members(pool.path("prizes"), at.at("prizes"), "title");
        text(pool.path("consolation").path("title"), at.at("consolation").at("title"));
    }

    private void members(JsonNode list, Pointer at, String member) {
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).path(member).isObject()) {
                text(list.path(i).path(member), at.at(i).at(member));
            }
        }
    }

    private void text(JsonNode text, Pointer at) {
        boolean words = text.properties().stream()
                .anyMatch(one -> Placeholders.hasWords(one.getValue().asText()));
        if (!words) {
            return;
        }
        List<String> missing = locales.stream()
                .filter(locale -> text.path(locale).asText().isBlank())
                .toList();
        if (!missing.isEmpty()) {
            String expected = "a text in " + String.join(", ", missing);
            findings.warning(
                    at,
                    "missing-translation",
                    expected,
                    "%s has no text in %s; expected one".formatted(at, String.join(", ", missing)),
                    Map.of("locales", missing));
        }
    }

    /// Checks one resource.
    private interface Resource {
        void check(JsonNode resource, Pointer at);
    }
}
