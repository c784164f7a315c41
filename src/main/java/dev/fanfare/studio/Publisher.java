package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.OwnLinks;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.render.BrokenTemplate;
import dev.fanfare.render.ReleaseRenderer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// Makes releases of drafts and says which one is on the air.
public final class Publisher {
    private final Drafts drafts;
    private final CampaignStore store;
    private final UnaryOperator<JsonNode> pin;
    private final ReleaseRenderer renderer;
    private final ShareCards cards;
    private final LiveCampaigns live;
    private final InstantSource clock;

    /// @param pin writes the installed version of every used component into a sound document
    public Publisher(
            Drafts drafts,
            CampaignStore store,
            UnaryOperator<JsonNode> pin,
            ReleaseRenderer renderer,
            ShareCards cards,
            LiveCampaigns live,
            InstantSource clock) {
        this.drafts = drafts;
        this.store = store;
        this.pin = pin;
        this.renderer = renderer;
        this.cards = cards;
        this.live = live;
        this.clock = clock;
    }

    /// A release that was made and what should still be looked at.
    public record Published(CampaignStore.ReleaseSummary release, List<Finding> warnings) {}

    /// Makes a release of the draft and puts it on the air.
    ///
    /// @param by who publishes; empty for nobody in particular
    /// @throws Refusal 422 with everything that stands in the way
    public Published publish(String slug, String by) {
        Made made = make(slug, by);
        Instant now = clock.instant();
        store.goLive(slug, made.release().id(), now);
        live.refresh(slug);
        return new Published(summary(slug, made.release().id()), made.warnings());
    }

    /// Makes a release of the draft that goes on the air at an instant.
    Published publishAt(String slug, Instant at, String by) {
        Made made = make(slug, by);
        store.schedule(slug, made.release().id(), at);
        return new Published(summary(slug, made.release().id()), made.warnings());
    }

    /// Has an existing release go on the air at an instant.
    CampaignStore.ReleaseSummary scheduleRelease(String slug, String release, Instant at) {
        if (!store.schedule(slug, release, at)) {
            throw unknownRelease(slug, release);
        }
        return summary(slug, release);
    }

    /// Puts an existing release on the air.
    CampaignStore.ReleaseSummary rollBack(String slug, String release) {
        if (!store.goLive(slug, release, clock.instant())) {
            throw unknownRelease(slug, release);
        }
        live.refresh(slug);
        return summary(slug, release);
    }

    CampaignStore.ReleaseSummary summary(String slug, String release) {
        return store.releases(slug).stream()
                .filter(one -> one.id().equals(release))
                .findFirst()
                .orElseThrow(() -> unknownRelease(slug, release));
    }

    private static Refusal unknownRelease(String slug, String release) {
        return new Refusal(Problem.of(
                "unknown-release",
                404,
                "No such release",
                "campaign '%s' has no release '%s'".formatted(slug, release)));
    }

    private record Made(Release release, List<Finding> warnings) {}

    private Made make(String slug, String by) {
        CampaignStore.Draft draft = drafts.draft(slug);
        JsonNode document = Json.sound(draft.document());
        List<Finding> findings = drafts.findings(document);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(Findings.problem("not-publishable", 422, "The campaign cannot be published yet", errors));
        }
        JsonNode pinned = pin.apply(document);
        Campaign campaign = campaign(pinned);
        cards.make(renderer.cards(campaign));
        Release release = render(campaign, Json.bytes(pinned), draft.version());
        try {
            store.addRelease(slug, release, by, campaign.address());
        } catch (CampaignStore.AddressTaken taken) {
            throw new Refusal(Problem.of(
                            "address-taken",
                            409,
                            "Another campaign has this address",
                            taken.getMessage() + ": choose another address")
                    .with("member", "address"));
        }
        return new Made(release, findings);
    }

    /// The campaign with links to where its pages will be; the document keeps those with its slug.
    private static Campaign campaign(JsonNode document) {
        Campaign campaign = CampaignReader.read(document);
        return campaign.address().equals(campaign.slug())
                ? campaign
                : CampaignReader.read(OwnLinks.moved(document, campaign.slug(), campaign.address()));
    }

    /// The pages of the release that was made last.
    private Collection<RenderedPage> newest(String slug) {
        return store.releases(slug).stream()
                .findFirst()
                .flatMap(release -> store.release(slug, release.id()))
                .map(release -> release.pages().values())
                .orElse(List.of());
    }

    private Release render(Campaign campaign, byte[] document, long version) {
        try {
            return renderer.release(campaign, document, version, clock.instant(), newest(campaign.slug()));
        } catch (BrokenTemplate broken) {
            throw new Refusal(Problem.of(
                    "broken-template",
                    422,
                    "A component's template cannot be rendered",
                    String.valueOf(broken.getMessage())));
        }
    }
}
