package dev.fanfare.action;

import dev.fanfare.campaign.Campaign.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Now, whose calendar day it is, and when the campaign can be played.
public record Moment(Instant now, ZoneId zone, Window window) {
    public Moment(Instant now, ZoneId zone) {
        this(now, zone, Window.ALWAYS);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(now, zone);
    }

    /// When the next day begins.
    public Instant tomorrow() {
        return day().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
