package dev.fanfare.campaign;

import dev.fanfare.page.Bindings;
import dev.fanfare.page.Step;
import java.util.Map;
import java.util.Optional;

/// A campaign that is on the air: its release, read once and kept.
public final class LiveCampaign {
    private final Campaign campaign;
    private final Release release;
    private final Map<String, Step.Run> bindings;

    public LiveCampaign(Campaign campaign, Release release) {
        this.campaign = campaign;
        this.release = release;
        this.bindings = Bindings.of(campaign.pages());
    }

    public Campaign campaign() {
        return campaign;
    }

    public Release release() {
        return release;
    }

    /// The action a page of this release binds at an address such as `w1.spin`.
    public Optional<Step.Run> binding(String address) {
        return Optional.ofNullable(bindings.get(address));
    }
}
