/// The page document: nodes, slots, bindings and conditions, as immutable values. Uses nothing
/// but the JDK's language and collections.
@org.jspecify.annotations.NullMarked
package dev.fanfare.page;
