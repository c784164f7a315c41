/// Drawing a prize from a limited stock. Pure; uses `action`, `asset`, `campaign`, `component` and `page`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.draw;
