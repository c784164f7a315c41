package dev.fanfare.action.register;

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

class VisitorRegisterTest {
    private static final Form JOIN = new Form(
            "join",
            List.of(
                    new Field("phone", FieldType.PHONE, LocalizedText.EMPTY, true, 20, List.of()),
                    new Field("nick", FieldType.NAME, LocalizedText.EMPTY, true, 20, List.of())),
            List.of("phone"));
    private static final CallOf JOINING =
            CallOf.with(new Resources(Map.of(), Map.of(), Map.of("join", JOIN)), "form", "join");
    private static final Map<String, Object> FILLED_IN = Map.of("phone", "138 0013 8000", "nick", "米娜");

    private final VisitorRegister register = new VisitorRegister();

    @Test
    void aNewVisitorIsRegisteredUnderTheirName() {
        Call call = JOINING.sends(FILLED_IN);

        Decision decision = register.decide(call, FactsOf.NOTHING);

        String unique = register.sharedFacts(call).iterator().next();
        assertThat(decision.outcome()).isEqualTo(new Outcome.Accepted("registered", Map.of("name", "米娜")));
        assertThat(decision.changes())
                .containsExactly(
                        new Change.MarkOnce(Key.shared(unique), CallOf.MINA.value()),
                        new Change.MarkOnce(
                                Key.visitor("registered"),
                                "{\"name\":\"米娜\",\"form\":\"join\",\"at\":\"2027-01-28T12:00:00Z\"}"),
                        new Change.Append(
                                "registration",
                                Map.of("form", "join", "fields", Map.of("phone", "13800138000", "nick", "米娜"))));
    }

    @Test
    void whoIsRegisteredStaysSoWhateverTheySend() {
        FactsOf registered = FactsOf.NOTHING.after(register.decide(JOINING.sends(FILLED_IN), FactsOf.NOTHING));

        Decision again = register.decide(JOINING.sends(Map.of("nick", "Other")), registered);

        assertThat(again).isEqualTo(Decision.refused("already", Map.of("name", "米娜")));
    }

    @Test
    void thePhoneOfAnotherVisitorIsTaken() {
        Call call = JOINING.sends(FILLED_IN);
        String unique = register.sharedFacts(call).iterator().next();
        FactsOf used = FactsOf.NOTHING.marked(Key.shared(unique), CallOf.OTHER.value());

        assertThat(register.decide(call, used)).isEqualTo(Decision.refused("taken", Map.of()));
    }

    @Test
    void badInputChangesNothing() {
        Decision decision = register.decide(JOINING.sends(Map.of("phone", "x")), FactsOf.NOTHING);

        assertThat(decision.outcome()).isInstanceOf(Outcome.Invalid.class);
        assertThat(decision.changes()).isEmpty();
        assertThat(register.sharedFacts(JOINING.sends(Map.of("phone", "x")))).isEmpty();
    }

    @Test
    void meTellsTheName() {
        FactsOf registered = FactsOf.NOTHING.after(register.decide(JOINING.sends(FILLED_IN), FactsOf.NOTHING));
        Moment moment = new Moment(CallOf.EVENING, CallOf.SHANGHAI);

        assertThat(register.view().orElseThrow().describe(Resources.NONE, registered, moment, List.of()))
                .isEqualTo(Map.of("registered", true, "name", "米娜"));
        assertThat(register.view().orElseThrow().describe(Resources.NONE, FactsOf.NOTHING, moment, List.of()))
                .isEqualTo(Map.of("registered", false, "name", ""));
    }
}
