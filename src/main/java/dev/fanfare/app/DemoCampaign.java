package dev.fanfare.app;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.problem.Refusal;
import dev.fanfare.studio.Publisher;
import dev.fanfare.template.PageTemplate;
import dev.fanfare.template.TemplateLibrary;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/// Gives a server that has never held a campaign the gala to look at.
@Singleton
final class DemoCampaign {
    private static final Logger LOG = Logger.getLogger("fanfare");
    private static final String TEMPLATE = "gala-quiz-draw";
    private static final String SLUG = "gala";

    private final FanfareConfig config;
    private final CampaignStore store;
    private final Instance<TemplateLibrary> templates;
    private final Instance<Publisher> publisher;
    private final InstantSource clock;

    DemoCampaign(
            FanfareConfig config,
            CampaignStore store,
            Instance<TemplateLibrary> templates,
            Instance<Publisher> publisher,
            InstantSource clock) {
        this.config = config;
        this.store = store;
        this.templates = templates;
        this.publisher = publisher;
        this.clock = clock;
    }

    void publishIfEmpty() {
        if (!config.demo() || !store.campaigns().isEmpty()) {
            return;
        }
        templates.get().templates().stream()
                .filter(template -> template.name().equals(TEMPLATE))
                .map(PageTemplate::document)
                .findFirst()
                .ifPresent(this::publish);
    }

    private void publish(byte[] document) {
        store.save(SLUG, document, 0, clock.instant());
        try {
            publisher.get().publish(SLUG, "");
            LOG.infof("The demo campaign is on the air at /%s", SLUG);
        } catch (Refusal refusal) {
            LOG.warnf("The demo campaign could not be published: %s", refusal.getMessage());
        }
    }
}
