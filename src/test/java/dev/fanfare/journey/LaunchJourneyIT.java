package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// The product launch: a landing page that takes down who is interested.
@ExtendWith(Stages.class)
@Tag("browser")
final class LaunchJourneyIT {
    private final Stage stage;

    LaunchJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @InBothLanguagesOnBothScreens
    void whoeverIsInterestedIsOnTheList(String language, Screen screen) {
        String campaign = stage.published().launch();
        try (Visit visit = stage.calmVisit(screen, language)) {
            Accessibility axe = new Accessibility(visit.page());
            visit.complaints().expect(422);
            visit.open("/" + campaign);
            axe.look("home");

            visit.press("#heroJoin");
            visit.press("#lead [type=submit]");
            visit.sees("#emailField-error:not(:empty)");
            axe.look("form with errors");
            visit.type("#nameField-input", "Mina");
            visit.type("#emailField-input", "mina-%s-%s@example.com".formatted(language, screen));
            visit.find("#roomField-input").selectOption("desk");
            visit.find("#consentField-input").check();
            visit.press("#lead [type=submit]");
            visit.sees("#thanks");
            axe.look("thanks");
            visit.press("#thanksClose");
            visit.sees("#listedText");
            axe.look("home of somebody on the list");

            assertThat(visit.me(campaign).at("/forms/lead/submitted").booleanValue())
                    .isTrue();
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }
}
