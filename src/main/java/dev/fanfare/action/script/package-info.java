/// Running scripts in a process of their own: starts it when one is asked for, gives it a time and a
/// memory limit, and starts it again when it died. Knows nothing of GraalVM; uses no other room.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.script;
