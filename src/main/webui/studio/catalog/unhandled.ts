/** Outcomes of an action that a page says nothing about. */
import type { Bindings, Steps } from "../page/campaign";
import { isAction } from "../page/campaign";
import type { ActionStep } from "../page/campaign";
import type { Catalogue } from "./definition";

export function unhandledOutcomes(step: ActionStep, catalogue: Catalogue): readonly string[] {
  if (step.else !== undefined) return [];
  const outcomes = catalogue.actions.get(step.action)?.outcomes ?? [];
  return outcomes.map(({ name }) => name).filter((name) => !(name in (step.then ?? {})));
}

/** How many outcomes are unhandled in all steps of an owner's events. */
export function countUnhandled(on: Bindings | undefined, catalogue: Catalogue): number {
  return Object.values(on ?? {}).reduce((sum, steps) => sum + inSteps(steps, catalogue), 0);
}

function inSteps(steps: Steps, catalogue: Catalogue): number {
  return steps.filter(isAction).reduce((sum, step) => {
    const own = unhandledOutcomes(step, catalogue).length;
    return sum + own + countUnhandled(step.then, catalogue) + inSteps(step.else ?? [], catalogue);
  }, 0);
}
