package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentMigrations;
import dev.fanfare.component.PageReader;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// Checks what a campaign says about itself: address, title, window, zone, pins, languages.
final class BasicsCheck {
    private final JsonNode document;
    private final Catalogue catalogue;
    private final Instant now;
    private final Findings findings;

    BasicsCheck(JsonNode document, Catalogue catalogue, Instant now, Findings findings) {
        this.document = document;
        this.catalogue = catalogue;
        this.now = now;
        this.findings = findings;
    }

    void check() {
        notReserved("slug");
        notReserved("address");
        if (PageReader.text(document.path("title")).isBlank()) {
            findings.unfinished(
                    document.has("title") ? Pointer.ROOT.at("title") : Pointer.ROOT,
                    "title-missing",
                    "a title",
                    "the campaign has no title; expected one");
        }
        window();
        zone();
        pins();
        weights();
    }

    private void notReserved(String member) {
        String name = document.path(member).asText();
        if (Campaign.RESERVED_SLUGS.contains(name)) {
            findings.broken(
                    Pointer.ROOT.at(member),
                    "reserved-slug",
                    "another %s than studio, api, play, media, schemas or q".formatted(member),
                    "the %s '%s' is reserved for the server; expected another one".formatted(member, name),
                    Map.of("name", name));
        }
    }

    private void window() {
        Optional<Instant> opens = instant("opens");
        Optional<Instant> closes = instant("closes");
        Pointer at = Pointer.ROOT.at("window").at("closes");
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            findings.broken(
                    at,
                    "window-order",
                    "an instant after opens",
                    "the window closes at %s but opens at %s; expected it to close after it opens"
                            .formatted(closes.get(), opens.get()));
        } else if (closes.isPresent() && closes.get().isBefore(now)) {
            findings.warning(
                    at,
                    "window-over",
                    "an instant to come",
                    "the window has closed already, at %s; expected an instant to come".formatted(closes.get()));
        }
    }

    private Optional<Instant> instant(String name) {
        try {
            return document.path("window").has(name)
                    ? Optional.of(CampaignReader.instant(
                            document.path("window").path(name).asText()))
                    : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private void zone() {
        String zone = document.path("timezone").asText("UTC");
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            findings.broken(
                    Pointer.ROOT.at("timezone"),
                    "unknown-timezone",
                    "an IANA zone such as Asia/Shanghai",
                    "there is no time zone '%s'; expected an IANA zone such as Asia/Shanghai".formatted(zone),
                    Map.of("name", zone));
        }
    }

    private void pins() {
        document.path("components")
                .properties()
                .forEach(pin -> catalogue
                        .component(pin.getKey())
                        .filter(installed -> !ComponentMigrations.canUse(
                                installed, pin.getValue().asText()))
                        .ifPresent(installed -> findings.broken(
                                Pointer.ROOT.at("components").at(pin.getKey()),
                                "component-version",
                                "at most %s, which is installed".formatted(installed.version()),
                                "the campaign was made with %s %s; expected at most %s, which is installed"
                                        .formatted(pin.getKey(), pin.getValue().asText(), installed.version()),
                                Map.of("name", pin.getKey()))));
    }

    private void weights() {
        int sum = 0;
        for (JsonNode variant : document.path("variants")) {
            sum += Math.clamp(variant.path("weight").asInt(), 0, 100);
        }
        if (sum > 100) {
            findings.unfinished(
                    Pointer.ROOT.at("variants"),
                    "variant-weights",
                    "weights that sum up to at most 100",
                    "the weights of the variants sum up to %d; expected at most 100".formatted(sum),
                    Map.of("sum", sum));
        }
    }
}
