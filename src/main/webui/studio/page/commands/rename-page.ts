import type { Bindings, Campaign, Step, Steps } from "../campaign";
import { isAction } from "../campaign";
import { mapNodes } from "../tree";

/** Gives a page another address; every step that goes there follows. */
export function renamePage(campaign: Campaign, from: string, to: string): Campaign {
  if (from === to || from === "home" || !(from in campaign.pages) || to in campaign.pages)
    return campaign;
  const pages = Object.fromEntries(
    Object.entries(campaign.pages).map(([key, page]) => {
      const content = mapNodes(page.content, (node) =>
        node.on ? changed(node, bindings(node.on, from, to)) : node,
      );
      const on = page.on && bindings(page.on, from, to);
      return [key === from ? to : key, { ...page, content, ...(on && { on }) }];
    }),
  );
  return { ...campaign, pages };
}

function changed<Owner extends { readonly on?: Bindings }>(owner: Owner, on: Bindings): Owner {
  return on === owner.on ? owner : { ...owner, on };
}

function bindings(on: Bindings, from: string, to: string): Bindings {
  const names = Object.entries(on).map(([name, list]) => [name, steps(list, from, to)] as const);
  return names.every(([name, list]) => list === on[name]) ? on : Object.fromEntries(names);
}

function steps(list: Steps, from: string, to: string): Steps {
  const renamed = list.map((step) => renamedStep(step, from, to));
  return renamed.every((step, at) => step === list[at]) ? list : renamed;
}

function renamedStep(step: Step, from: string, to: string): Step {
  if (!isAction(step)) return "goto" in step && step.goto === from ? { goto: to } : step;
  const then = step.then && bindings(step.then, from, to);
  const otherwise = step.else && steps(step.else, from, to);
  if (then === step.then && otherwise === step.else) return step;
  return { ...step, ...(then && { then }), ...(otherwise && { else: otherwise }) };
}
