package dev.fanfare.action.checkin;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Resources.Checkin;
import dev.fanfare.campaign.Resources.Milestone;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `checkin.mark`: marks today on a check-in card, once from midnight to midnight in the campaign's
/// zone. A day that reaches a milestone is answered with `milestone`.
public final class CheckinMark implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "checkin.mark",
            Declare.title("Check in for today", "每日签到"),
            List.of(Declare.required("checkin", Kind.CHECKIN, "Check-in card", "签到卡")),
            List.of(),
            List.of(
                    Declare.outcome("marked", "Checked in", "签到成功"),
                    Declare.outcome("milestone", "Checked in and reached a milestone", "签到并达成里程碑"),
                    Declare.outcome("already", "Has checked in today", "今天已签到"),
                    Declare.outcome("closed", "Over, not yet open, or all days marked", "签到未开始、已结束或已全部完成"),
                    Declare.outcome("gate", "Something must be done first", "尚未满足条件")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Checkin checkin = Bound.checkin(call);
        Days days = Days.of(checkin, facts);
        if (days.has(call.moment().day())) {
            return Decision.refused("already", days.shown(call.moment()));
        }
        if (!checkin.window().contains(call.moment().now()) || days.total() >= checkin.days()) {
            return Decision.refused("closed", days.shown(call.moment()));
        }
        List<String> missing = Gates.missing(checkin.gates(), facts);
        return missing.isEmpty()
                ? mark(call, facts, checkin, days.with(call.moment().day()))
                : Decision.refused("gate", Json.object("missing", missing));
    }

    private static Decision mark(Call call, Facts facts, Checkin checkin, Days days) {
        String at = call.moment().now().toString();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.MarkOnce(Days.key(checkin, call.moment().day()), at));
        List<Milestone> reached = checkin.milestones().stream()
                .filter(milestone -> days.reach(milestone, call.moment().day()))
                .filter(milestone -> facts.mark(FactNames.milestone(checkin.id(), milestone.id()))
                        .isEmpty())
                .toList();
        reached.forEach(
                milestone -> changes.add(new Change.MarkOnce(FactNames.milestone(checkin.id(), milestone.id()), at)));
        List<String> ids = reached.stream().map(Milestone::id).toList();
        String name = Registration.of(facts).map(Registration::name).orElse("");
        changes.add(new Change.Append(
                "checkin",
                Json.object(
                        "checkin", checkin.id(),
                        "day", call.moment().day().toString(),
                        "total", days.total(),
                        "streak", days.streak(call.moment().day()),
                        "milestones", ids,
                        "name", name)));
        Map<String, Object> data = days.shown(call.moment());
        if (reached.isEmpty()) {
            return Decision.accepted("marked", data, changes);
        }
        data.put("milestone", shown(reached.getLast(), call.locales()));
        data.put("milestones", ids);
        return Decision.accepted("milestone", data, changes);
    }

    private static Map<String, Object> shown(Milestone milestone, List<String> locales) {
        return Json.object("id", milestone.id(), "title", milestone.title().in(locales), "days", milestone.days());
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new CheckinsView());
    }
}
