/// What went wrong, as RFC 9457 tells it to a client. Uses `format`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.problem;
