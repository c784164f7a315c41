package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/// A page of the campaign as templates see it. It prints as the page's address; `{props.page.qr}` is the address of the
/// picture of its QR code.
record PageValue(String path, String qr) {
    /// @param page the key of a page
    static PageValue of(Place place, String page) {
        Campaign campaign = place.campaign();
        return new PageValue(Paths.page(campaign.address(), page), Paths.qr(campaign.slug(), page));
    }

    @Override
    public String toString() {
        return path;
    }

    static final class Resolver implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof PageValue
                    && context.getName().equals("qr")
                    && context.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            return CompletedStage.of(((PageValue) context.getBase()).qr());
        }
    }
}
