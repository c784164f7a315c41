/// What a visitor does: actions decide, the runner commits what they decided, the ledger (a port)
/// keeps it. Uses the data rooms. The rooms inside it are pure actions, strangers to each other.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action;
