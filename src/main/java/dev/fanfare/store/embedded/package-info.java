/// The embedded stores: everything in one SQLite file of the data folder, written by one thread.
/// Implements the ports of `action` and `campaign`; uses those rooms, `visitor`, JDBC, Flyway and
/// Jackson.
@org.jspecify.annotations.NullMarked
package dev.fanfare.store.embedded;
