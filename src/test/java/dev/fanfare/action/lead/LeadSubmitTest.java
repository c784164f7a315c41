package dev.fanfare.action.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Call;
import dev.fanfare.action.CallOf;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.page.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadSubmitTest {
    private static final Form LEAD = new Form(
            "lead",
            List.of(new Field("mail", FieldType.EMAIL, LocalizedText.EMPTY, true, 100, List.of())),
            List.of("mail"));
    private static final Resources RESOURCES = new Resources(Map.of(), Map.of(), Map.of("lead", LEAD));
    private static final CallOf LEAVING = CallOf.with(RESOURCES, "form", "lead");

    private final LeadSubmit submit = new LeadSubmit();

    @Test
    void aLeadIsKeptWithItsFields() {
        Decision decision = submit.decide(LEAVING.sends(Map.of("mail", "Mina@example.com")), FactsOf.NOTHING);

        assertThat(decision.outcome()).isEqualTo(new Outcome.Accepted("saved", Map.of()));
        assertThat(decision.changes())
                .contains(new Change.Append(
                        "lead", Map.of("form", "lead", "fields", Map.of("mail", "Mina@example.com"))));
    }

    @Test
    void aSecondLeadOfTheSameVisitorIsNotKept() {
        FactsOf saved = FactsOf.NOTHING.after(
                submit.decide(LEAVING.sends(Map.of("mail", "mina@example.com")), FactsOf.NOTHING));

        Decision again = submit.decide(LEAVING.sends(Map.of("mail", "other@example.com")), saved);

        assertThat(again).isEqualTo(Decision.refused("already", Map.of()));
    }

    @Test
    void anAddressInOtherCaseIsTakenAllTheSame() {
        FactsOf saved = FactsOf.NOTHING.after(
                submit.decide(LEAVING.sends(Map.of("mail", "Mina@Example.com")), FactsOf.NOTHING));
        Call call = LEAVING.by(CallOf.OTHER, Map.of("mail", "mina@example.com"));
        String unique = submit.sharedFacts(call).iterator().next();
        FactsOf seenByOther = FactsOf.NOTHING.marked(
                Key.shared(unique), saved.mark(Key.shared(unique)).orElseThrow());

        assertThat(submit.decide(call, seenByOther)).isEqualTo(Decision.refused("taken", Map.of()));
    }

    @Test
    void meTellsWhichFormsAreSubmitted() {
        FactsOf saved = FactsOf.NOTHING.marked(Key.visitor("form/lead"), "{}");
        Moment moment = new Moment(CallOf.EVENING, CallOf.SHANGHAI);

        assertThat(submit.view().orElseThrow().describe(RESOURCES, saved, moment, List.of()))
                .isEqualTo(Map.of("lead", Map.of("submitted", true, "standing", "done", "missing", List.of())));
    }
}
