/// The whole server as its clients meet it: every endpoint over HTTP, with good and with bad
/// requests.
@org.jspecify.annotations.NullMarked
package dev.fanfare.api;
