/// Drawing a prize from a limited stock. Pure; uses `action`, `campaign` and `component`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.draw;
