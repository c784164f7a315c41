/// Who is playing: visitor identity and the signed token that carries it. Plain Java.
@org.jspecify.annotations.NullMarked
package dev.fanfare.visitor;
