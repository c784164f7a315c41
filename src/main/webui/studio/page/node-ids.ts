/** Ids of nodes: unique in the whole campaign, since an id is also an action's address. */
import type { Bindings, Campaign, Nodes, Page, PlacedNode, Step, Steps } from "./campaign";
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
  return { nodes: nodes.map((node) => renamedNode(node, ids)), ids };
}

/** The campaign with other ids for some nodes, and with all that names them. */
export function renameNodes(campaign: Campaign, ids: ReadonlyMap<string, string>): Campaign {
  const pages = Object.entries(campaign.pages).map(([key, page]): [string, Page] => [
    key,
    {
      ...page,
      content: page.content.map((node) => anchored(renamedNode(node, ids), ids)),
      ...(page.on && { on: bindings(page.on, ids) }),
    },
  ]);
  const texts = Object.entries(campaign.i18n ?? {}).map(([locale, own]): [string, OfNodes] => [
    locale,
    Object.fromEntries(Object.entries(own).map(([key, text]) => [renamedKey(key, ids), text])),
  ]);
  return {
    ...campaign,
    pages: Object.fromEntries(pages),
    ...(campaign.i18n && { i18n: Object.fromEntries(texts) }),
  };
}

type OfNodes = Readonly<Record<string, string>>;

/** `{node}.{path}` or `{page}/{node}.{path}`. */
function renamedKey(key: string, ids: ReadonlyMap<string, string>): string {
  return key.replace(/^((?:[^/.]+\/)?)([^/.]+)\./, (_, page: string, node: string) => {
    return `${page}${ids.get(node) ?? node}.`;
  });
}

/** Links to a place of the page name a node, too. */
function anchored(node: PlacedNode, ids: ReadonlyMap<string, string>): PlacedNode {
  const text = JSON.stringify(node);
  const followed = text.replace(/"#([A-Za-z][A-Za-z0-9_-]*)"/g, (whole, id: string) => {
    const now = ids.get(id);
    return now === undefined ? whole : `"#${now}"`;
  });
  return followed === text ? node : (JSON.parse(followed) as PlacedNode);
}

function renamedNode(node: PlacedNode, ids: ReadonlyMap<string, string>): PlacedNode {
  return {
    ...node,
    id: ids.get(node.id) ?? node.id,
    ...(node.on && { on: bindings(node.on, ids) }),
    ...(node.slots && {
      slots: Object.fromEntries(
        Object.entries(node.slots).map(([slot, children]) => [
          slot,
          children.map((child) => renamedNode(child, ids)),
        ]),
      ),
    }),
  };
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
