/// Voting in a poll, and how it stands. Pure; uses `action`, `campaign` and `component`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.poll;
