/// Campaigns: what a marketer edits, saves and publishes as one thing, its releases and its
/// lifecycle, and the port that keeps them. Uses `page`, `format`, `component`
/// and `value`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.campaign;
