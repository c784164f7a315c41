/// What visitors reach over HTTP: published pages, actions, their own state, QR codes and
/// schemas. Uses the work and data rooms.
@org.jspecify.annotations.NullMarked
package dev.fanfare.site;
