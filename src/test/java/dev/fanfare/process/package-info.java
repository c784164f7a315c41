/// The packaged server as a process of its own, for tests that need a real one: they may start it,
/// kill it and start it again on the same data.
@org.jspecify.annotations.NullMarked
package dev.fanfare.process;
