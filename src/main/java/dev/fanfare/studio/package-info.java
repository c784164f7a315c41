/// What the designer and operators reach over HTTP: signing in, drafts and their canvas, publishing,
/// imports and exports. Uses the work and data rooms.
@org.jspecify.annotations.NullMarked
package dev.fanfare.studio;
