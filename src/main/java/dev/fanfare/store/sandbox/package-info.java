/// The sandbox store: books that live in memory, for trying a campaign before it is published. Uses
/// action and visitor.
@org.jspecify.annotations.NullMarked
package dev.fanfare.store.sandbox;
