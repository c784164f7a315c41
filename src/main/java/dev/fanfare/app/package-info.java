/// Puts everything together: lists the actions, picks the stores, starts up and shuts down. Uses
/// every room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.app;
