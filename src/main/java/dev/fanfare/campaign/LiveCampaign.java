package dev.fanfare.campaign;

import dev.fanfare.page.Bindings;
import dev.fanfare.page.Step;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A campaign that is on the air: its release's document, read when it is first needed and kept.
/// Thread safe.
public final class LiveCampaign {
    private final String slug;
    private final String releaseId;
    private final String address;
    private final Supplier<Campaign> reader;
    private volatile @Nullable Contents contents;

    /// @param reader reads the release's document; asked once, when somebody first needs it
    LiveCampaign(String slug, String releaseId, String address, Supplier<Campaign> reader) {
        this.slug = slug;
        this.releaseId = releaseId;
        this.address = address;
        this.reader = reader;
    }

    public String slug() {
        return slug;
    }

    public String releaseId() {
        return releaseId;
    }

    /// Where visitors find it: `https://host/{address}`.
    public String address() {
        return address;
    }

    public Campaign campaign() {
        return contents().campaign();
    }

    /// The action a page of this release binds at an address such as `w1.spin`.
    public Optional<Step.Run> binding(String address) {
        return Optional.ofNullable(contents().bindings().get(address));
    }

    private Contents contents() {
        Contents known = contents;
        return known == null ? read() : known;
    }

    private synchronized Contents read() {
        Contents known = contents;
        if (known == null) {
            Campaign campaign = reader.get();
            known = new Contents(campaign, Bindings.of(campaign.pages()));
            contents = known;
        }
        return known;
    }

    private record Contents(Campaign campaign, Map<String, Step.Run> bindings) {}
}
