package dev.fanfare.action.checkin;

import dev.fanfare.action.Action;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Standing;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Checkin;
import dev.fanfare.campaign.Resources.Milestone;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `checkins` in `me`: the days the visitor has marked on each card, and what they reached.
record CheckinsView() implements Action.View {
    @Override
    public String section() {
        return "checkins";
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Map<String, Object> checkins = new TreeMap<>();
        resources.checkins().forEach((id, checkin) -> checkins.put(id, describe(checkin, facts, moment)));
        return checkins;
    }

    private static Map<String, Object> describe(Checkin checkin, Facts facts, Moment moment) {
        Days days = Days.of(checkin, facts);
        Map<String, Object> shown = days.shown(moment);
        List<String> reached = checkin.milestones().stream()
                .map(Milestone::id)
                .filter(milestone ->
                        facts.mark(FactNames.milestone(checkin.id(), milestone)).isPresent())
                .toList();
        shown.put("milestones", reached);
        boolean full = days.total() >= checkin.days();
        shown.put("full", full);
        Standing.showTimes(shown, checkin.window(), moment);
        Standing.show(shown, full || days.has(moment.day()), false, false, Gates.missing(checkin.gates(), facts));
        shown.put("open", checkin.window().contains(moment.now()) && !full);
        return shown;
    }
}
