package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CampaignFormat;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads, checks and saves drafts for the resources of the studio; every "no" is a `Refusal`.
public final class Drafts {
    private final CampaignStore store;
    private final UnaryOperator<JsonNode> today;
    private final Function<JsonNode, List<Finding>> check;
    private final InstantSource clock;

    /// @param today brings a document into today's format and into the shape of the installed components, which
    ///     it then pins
    /// @param check says everything there is to say about a document
    public Drafts(
            CampaignStore store,
            UnaryOperator<JsonNode> today,
            Function<JsonNode, List<Finding>> check,
            InstantSource clock) {
        this.store = store;
        this.today = today;
        this.check = check;
        this.clock = clock;
    }

    CampaignStore.Draft draft(String slug) {
        return known(slug, store.draft(slug).map(this::current));
    }

    /// What was saved, as it is today: its version stays, so that it is no change of anybody's.
    CampaignStore.Draft current(CampaignStore.Draft saved) {
        return new CampaignStore.Draft(
                saved.slug(), Json.bytes(today.apply(Json.sound(saved.document()))), saved.version(), saved.savedAt());
    }

    /// The document of a draft.
    JsonNode document(String slug) {
        return Json.sound(draft(slug).document());
    }

    /// The documents of a campaign's releases in today's format, newest first; each is read when it is
    /// asked for.
    Stream<JsonNode> releases(String slug) {
        return store.releases(slug).stream()
                .flatMap(release -> store.release(slug, release.id()).stream())
                .map(release -> Json.sound(CampaignFormat.current(release.document())));
    }

    CampaignStore.Summary summary(String slug) {
        return known(slug, store.campaign(slug));
    }

    private static <T> T known(String slug, Optional<T> found) {
        return found.orElseThrow(() -> new Refusal(
                Problem.of("unknown-campaign", 404, "No such campaign", "there is no campaign '%s'".formatted(slug))));
    }

    /// Everything there is to say about a document, which must be JSON.
    List<Finding> findings(JsonNode document) {
        return check.apply(document);
    }

    static JsonNode json(byte @Nullable [] body) {
        return switch (Json.read(body == null ? new byte[0] : body)) {
            case Json.Reading.Read(JsonNode document) -> document;
            case Json.Reading.Refused(Finding finding) ->
                throw new Refusal(
                        Findings.problem(finding.rule(), 400, "The document cannot be read", List.of(finding)));
        };
    }

    /// Saves a document that has no broken places, if nobody else saved since `expected`.
    ///
    /// @param by who saves
    /// @return the draft's new version, and what was found in it all the same
    Kept save(String slug, JsonNode document, long expected, String by) {
        Written written = write(slug, document, expected, by);
        return new Kept(saved(slug, written.result(), expected), written.findings());
    }

    /// A draft that was saved.
    ///
    /// @param findings none of them is broken
    record Kept(long version, List<Finding> findings) {}

    private record Written(CampaignStore.SaveResult result, List<Finding> findings) {}

    /// Saves a document under a slug that no campaign has.
    ///
    /// @return the draft's version
    long create(String slug, JsonNode document, String by) {
        return switch (write(slug, document, 0, by).result()) {
            case CampaignStore.SaveResult.Saved(long version) -> version;
            case CampaignStore.SaveResult.Conflict _ -> throw taken(slug, "There is a campaign with this slug");
        };
    }

    private static Refusal taken(String slug, String title) {
        return new Refusal(Problem.of("slug-taken", 409, title, "'%s' is taken: choose another slug".formatted(slug))
                .with("member", "slug"));
    }

    private Written write(String slug, JsonNode document, long expected, String by) {
        String inside = document.path("slug").asText("");
        if (document.isObject() && document.path("slug").isTextual() && !inside.equals(slug)) {
            throw new Refusal(Problem.of(
                    "slug-differs",
                    422,
                    "The document belongs to another campaign",
                    "its slug is '%s' but it was sent to '%s'".formatted(inside, slug)));
        }
        List<Finding> findings = findings(document);
        List<Finding> broken = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.BROKEN)
                .toList();
        if (!broken.isEmpty()) {
            throw new Refusal(Findings.problem("invalid-campaign", 422, "The campaign is not valid", broken));
        }
        try {
            return new Written(
                    store.save(slug, Json.bytes(today.apply(document)), expected, by, clock.instant()), findings);
        } catch (CampaignStore.AddressTaken _) {
            throw taken(slug, "Another campaign is or was found at this address");
        }
    }

    long saved(String slug, CampaignStore.SaveResult result, long expected) {
        return switch (result) {
            case CampaignStore.SaveResult.Saved(long version) -> version;
            case CampaignStore.SaveResult.Conflict(long current) -> throw conflict(slug, current, expected);
        };
    }

    private static Refusal conflict(String slug, long current, long expected) {
        if (expected == 0) {
            return new Refusal(Problem.of(
                            "version-needed",
                            428,
                            "Say which version you change",
                            "campaign '%s' exists: send its ETag as If-Match".formatted(slug))
                    .with("version", current));
        }
        return new Refusal(Problem.of(
                        "version-conflict",
                        412,
                        "Somebody else saved first",
                        "campaign '%s' is at version %d, you changed version %d: read it again and repeat your change"
                                .formatted(slug, current, expected))
                .with("version", current));
    }
}
