package dev.fanfare.app;

import dev.fanfare.campaign.CampaignStore;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The server is ready while its store answers.
@Readiness
@Singleton
final class StoreCheck implements HealthCheck {
    private final CampaignStore store;

    StoreCheck(CampaignStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store")
                .up()
                .withData("campaigns", store.campaigns().size())
                .build();
    }
}
