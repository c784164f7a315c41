/// Playing a quiz: start, answer, finish. Pure; uses `action`, `campaign` and `component`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.quiz;
