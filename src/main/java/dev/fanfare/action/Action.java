package dev.fanfare.action;

import dev.fanfare.campaign.Resources;
import dev.fanfare.component.ActionDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small function from (visitor, input, campaign state) to an outcome and the changes that make
/// it true.
///
/// It reads no clock, no dice and no store: time, luck and facts arrive in its arguments. It may
/// be asked again for the same call when another visitor was quicker, and must then decide anew
/// from the new facts. Every question about a call brings the same luck, from its beginning.
public interface Action {
    ActionDefinition definition();

    /// Names of the shared facts that `decide` reads (the visitor's own are always there).
    default Set<String> sharedFacts(Call call) {
        return Set.of();
    }

    /// Names of further shared facts, which ones depends on what is known already. Asked until it
    /// names nothing new.
    default Set<String> furtherFacts(Call call, Facts facts) {
        return Set.of();
    }

    Decision decide(Call call, Facts facts);

    /// What this action lets a visitor know of their own state in `GET …/me`, by section
    /// (`visitor`, `quizzes`, `pools` and so on); JSON values as plain Java. Never odds, stock or
    /// right answers.
    default Optional<View> view() {
        return Optional.empty();
    }

    /// How a section of `me` is made from the facts.
    interface View {
        String section();

        /// Names of the shared facts that `describe` reads.
        default Set<String> sharedFacts(Resources resources) {
            return Set.of();
        }

        /// @param locales the visitor's languages, best first
        Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales);
    }
}
