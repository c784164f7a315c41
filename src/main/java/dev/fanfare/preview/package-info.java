/// Drafts that are played before they are published: short-lived links, each with books of its own.
/// Uses render, action and the data rooms.
@org.jspecify.annotations.NullMarked
package dev.fanfare.preview;
