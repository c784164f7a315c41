/** Ids of nodes: unique in the whole campaign, since an id is also an action's address. */
import type { Bindings, Campaign, Nodes, PlacedNode, Step, Steps } from "./campaign";
import { isAction } from "./campaign";
import { everyNode } from "./tree";

export function idsOf(campaign: Campaign): Set<string> {
  const ids = new Set<string>();
  for (const [page, { content }] of Object.entries(campaign.pages))
    for (const { node } of everyNode(page, content)) ids.add(node.id);
  return ids;
}

/** A free id that tells what the node is, such as `heading2`; it is taken from then on. */
export function takeId(type: string, taken: Set<string>): string {
  const name = (type.split("/")[1] ?? "node").replace(/-([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  let number = 1;
  while (taken.has(`${name}${number}`) || `${name}${number}` === "page") number++;
  taken.add(`${name}${number}`);
  return `${name}${number}`;
}

export interface Renamed {
  readonly nodes: Nodes;
  /** New ids by old ones. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A copy in which no id is taken; steps that name a node of the copy follow it. */
export function withFreshIds(nodes: Nodes, taken: Set<string>): Renamed {
  const ids = new Map<string, string>();
  for (const { node } of everyNode("", nodes)) ids.set(node.id, takeId(node.type, taken));
  const rename = (node: PlacedNode): PlacedNode => ({
    ...node,
    id: ids.get(node.id) ?? node.id,
    ...(node.on && { on: bindings(node.on, ids) }),
    ...(node.slots && {
      slots: Object.fromEntries(
        Object.entries(node.slots).map(([slot, children]) => [slot, children.map(rename)]),
      ),
    }),
  });
  return { nodes: nodes.map(rename), ids };
}

function bindings(on: Bindings, ids: ReadonlyMap<string, string>): Bindings {
  return Object.fromEntries(Object.entries(on).map(([name, list]) => [name, steps(list, ids)]));
}

function steps(list: Steps, ids: ReadonlyMap<string, string>): Steps {
  return list.map((step) => renamedStep(step, ids));
}

function renamedStep(step: Step, ids: ReadonlyMap<string, string>): Step {
  if (isAction(step))
    return {
      ...step,
      ...(step.then && { then: bindings(step.then, ids) }),
      ...(step.else && { else: steps(step.else, ids) }),
    };
  if ("open" in step) return { open: ids.get(step.open) ?? step.open };
  if ("close" in step) return { close: ids.get(step.close) ?? step.close };
  if ("command" in step) {
    const [node = "", command = ""] = step.command.split(".");
    return { ...step, command: `${ids.get(node) ?? node}.${command}` };
  }
  return step;
}
