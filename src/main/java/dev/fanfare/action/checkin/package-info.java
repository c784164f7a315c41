/// Marking the days of a check-in card. Pure; uses `action`, `campaign` and `component`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.checkin;
