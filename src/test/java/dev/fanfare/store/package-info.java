/// The rules every store must follow, as tests that any adapter can run, and the embedded stores
/// put to them.
@org.jspecify.annotations.NullMarked
package dev.fanfare.store;
