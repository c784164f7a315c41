package dev.fanfare.site;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.Winners;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.preview.Preview;
import dev.fanfare.preview.Previews;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.visitor.VisitorTokens;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds what is played at an address: on the real books, or on those of a preview.
final class Games {
    private final LiveCampaigns live;
    private final Supplier<Previews> previews;
    private final ActionRunner runner;
    private final LatestWinners winners;
    private final VisitorTokens tokens;
    private final VisitorCookie cookie;
    private final InstantSource clock;

    /// @param previews asked for when somebody plays one, and not before
    Games(
            LiveCampaigns live,
            Supplier<Previews> previews,
            ActionRunner runner,
            Winners winners,
            VisitorTokens tokens,
            InstantSource clock) {
        this.live = live;
        this.previews = previews;
        this.runner = runner;
        this.winners = new LatestWinners(winners, clock);
        this.tokens = tokens;
        this.cookie = VisitorCookie.ofVisitors(tokens, clock);
        this.clock = clock;
    }

    /// @throws Refusal 404 when nothing is played there
    Game game(String address) {
        return Preview.isAddress(address) ? trial(address) : real(address);
    }

    /// What was answered before in a campaign that is not live any more.
    Optional<Response> past(PastPlay play, byte @Nullable [] body) {
        return play.answer(runner, cookie, body);
    }

    private Game real(String slug) {
        return live.find(slug)
                .map(campaign ->
                        new Game(campaign.campaign(), campaign::binding, runner, winners, cookie, clock, false))
                .orElseThrow(() -> new Refusal(Problem.of(
                                "unknown-campaign", 404, "No such campaign", "no campaign '%s' is live".formatted(slug))
                        .with("page", "over")));
    }

    private Game trial(String address) {
        Preview preview = previews.get().find(address).orElseThrow(() -> new Refusal(PreviewResource.over()));
        return new Game(
                preview.campaign(),
                preview::binding,
                preview.runner(),
                new LatestWinners(preview.winners(), preview.clock()),
                VisitorCookie.ofPreview(tokens, clock, address),
                preview.clock(),
                true);
    }
}
