package dev.fanfare.action.checkin;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources.Checkin;
import dev.fanfare.campaign.Resources.Milestone;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The days that a visitor has marked on a card: one fact `checkin/{id}/d/{day}` each.
record Days(Checkin checkin, NavigableSet<LocalDate> marked) {
    Days {
        marked = Collections.unmodifiableNavigableSet(new TreeSet<>(marked));
    }

    static Days of(Checkin checkin, Facts facts) {
        NavigableSet<LocalDate> marked = new TreeSet<>();
        String prefix = prefix(checkin);
        facts.names(prefix).forEach(name -> marked.add(LocalDate.parse(name.substring(prefix.length()))));
        return new Days(checkin, marked);
    }

    static Key key(Checkin checkin, LocalDate day) {
        return Key.visitor(prefix(checkin) + day);
    }

    Days with(LocalDate day) {
        NavigableSet<LocalDate> more = new TreeSet<>(marked);
        more.add(day);
        return new Days(checkin, more);
    }

    boolean has(LocalDate day) {
        return marked.contains(day);
    }

    int total() {
        return marked.size();
    }

    /// How many days without a gap lead to today; a day that has not ended is no gap.
    int streak(LocalDate today) {
        LocalDate day = has(today) ? today : today.minusDays(1);
        int streak = 0;
        while (has(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
    }

    boolean reach(Milestone milestone, LocalDate today) {
        return (milestone.inARow() ? streak(today) : total()) >= milestone.days();
    }

    /// What the visitor sees of it.
    Map<String, Object> shown(Moment moment) {
        return Json.object(
                "day", moment.day().toString(),
                "today", has(moment.day()),
                "total", total(),
                "streak", streak(moment.day()),
                "days", marked.stream().map(LocalDate::toString).toList());
    }

    private static String prefix(Checkin checkin) {
        return "checkin/" + checkin.id() + "/d/";
    }
}
