/// Makes style sheets fit for the oldest browsers that a published page promises to work in. Uses
/// `campaign` for colours, and no other room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.render.style;
