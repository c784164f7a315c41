/// Taking down a lead through a form. Pure; uses `action`, `campaign` and `component`.
@org.jspecify.annotations.NullMarked
package dev.fanfare.action.lead;
