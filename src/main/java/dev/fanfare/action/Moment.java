package dev.fanfare.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Now, and whose calendar day it is.
public record Moment(Instant now, ZoneId zone) {
    public LocalDate day() {
        return LocalDate.ofInstant(now, zone);
    }
}
