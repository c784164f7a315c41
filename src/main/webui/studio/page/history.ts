/** Every step of a session, to go back and forth in without limit. */
import type { Patch } from "./patch";
import { applyPatch, inverse, patchBetween } from "./patch";

export interface HistoryStep<Label> {
  readonly label: Label;
  readonly patch: Patch;
  /** Steps with the same name that follow each other quickly become one, such as typing. */
  readonly joins: string | undefined;
  readonly at: number;
}

export interface History<Document, Label> {
  readonly present: Document;
  readonly steps: readonly HistoryStep<Label>[];
  /** How many of the steps are done; the others are undone. */
  readonly position: number;
}

export interface Happening<Label> {
  readonly label: Label;
  readonly at: number;
  readonly joins?: string;
}

const LONGEST_PAUSE = 1500;
/** How many steps into each direction stay when somebody else's changes come in between. */
const MOST_FOLLOWING = 50;

export function beginHistory<Document, Label>(present: Document): History<Document, Label> {
  return { present, steps: [], position: 0 };
}

/** Adds a step; what was undone is gone then. The same history when nothing changed. */
export function record<Document, Label>(
  history: History<Document, Label>,
  next: Document,
  { label, at, joins }: Happening<Label>,
): History<Document, Label> {
  if (next === history.present) return history;
  const done = history.steps.slice(0, history.position);
  const last = done.at(-1);
  const joined =
    last && joins !== undefined && last.joins === joins && at - last.at < LONGEST_PAUSE;
  const before = joined ? applyPatch(history.present, inverse(last.patch)) : history.present;
  const step = { label, patch: patchBetween(before, next), joins, at };
  const steps = joined ? [...done.slice(0, -1), step] : [...done, step];
  return { present: next, steps, position: steps.length };
}

export function canUndo(history: History<unknown, unknown>): boolean {
  return history.position > 0;
}

export function canRedo(history: History<unknown, unknown>): boolean {
  return history.position < history.steps.length;
}

export function undo<Document, Label>(history: History<Document, Label>): History<Document, Label> {
  return jumpTo(history, history.position - 1);
}

export function redo<Document, Label>(history: History<Document, Label>): History<Document, Label> {
  return jumpTo(history, history.position + 1);
}

/** Goes to the state after `position` steps. */
export function jumpTo<Document, Label>(
  history: History<Document, Label>,
  position: number,
): History<Document, Label> {
  const target = Math.max(0, Math.min(position, history.steps.length));
  let { present } = history;
  for (let at = history.position; at > target; at--)
    present = applyPatch(present, inverse(history.steps[at - 1]?.patch ?? []));
  for (let at = history.position; at < target; at++)
    present = applyPatch(present, history.steps[at]?.patch ?? []);
  return target === history.position ? history : { ...history, present, position: target };
}

/**
 * The history on top of what somebody else did: `follow` says what each of its states has become. Steps before a state
 * that cannot follow are forgotten. Null when the present one cannot.
 */
export function following<Document, Label>(
  history: History<Document, Label>,
  follow: (state: Document) => Document | null,
): History<Document, Label> | null {
  const present = follow(history.present);
  if (present === null) return null;
  const done = statesOf(history, history.position - 1, -1, follow);
  const undone = statesOf(history, history.position + 1, 1, follow);
  const states = [...done.toReversed(), present, ...undone];
  const first = history.position - done.length;
  const steps = states.slice(1).flatMap((state, at) => {
    const step = history.steps[first + at];
    return step ? [{ ...step, patch: patchBetween(states[at], state) }] : [];
  });
  return { present, steps, position: done.length };
}

/** What the states from `position` on have become, one by one into a direction, as far as they follow. */
function statesOf<Document, Label>(
  history: History<Document, Label>,
  position: number,
  direction: 1 | -1,
  follow: (state: Document) => Document | null,
): readonly Document[] {
  const states: Document[] = [];
  let at = history;
  for (
    let next = position;
    next >= 0 && next <= history.steps.length && states.length < MOST_FOLLOWING;
    next += direction
  ) {
    at = jumpTo(at, next);
    const state = follow(at.present);
    if (state === null) break;
    states.push(state);
  }
  return states;
}
