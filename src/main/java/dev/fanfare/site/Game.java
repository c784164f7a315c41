package dev.fanfare.site;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.page.Step;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// What visitors play at one address: a campaign on the air, or a draft in a preview.
///
/// @param bindings the action that a page binds at an address such as `w1.spin`
/// @param clock what time it is in it
/// @param trial whether it is a preview, whose draft may be unfinished
record Game(
        Campaign campaign,
        Function<String, Optional<Step.Run>> bindings,
        ActionRunner runner,
        LatestWinners winners,
        VisitorCookie cookie,
        InstantSource clock,
        boolean trial) {}
