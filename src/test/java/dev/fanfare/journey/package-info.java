/// Whole journeys of visitors: a real browser on pages of the packaged server. Uses the server only
/// through HTTP and `dev.fanfare.process`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.journey;
