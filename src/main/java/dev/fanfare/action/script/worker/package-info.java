/// The process that runs scripts: evaluates one after the other, cut off from everything, until the
/// server hangs up. The only room with GraalVM; a program of its own, of which the server knows but
/// the name. Uses `action.script` for the frames they speak in.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.script.worker;
