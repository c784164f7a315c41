/** Finding and changing nodes in the tree; what is not changed stays the same object. */
import type { Campaign, Nodes, Page, Parent, PlacedNode, Slots, Spot } from "./campaign";

export interface Found {
  readonly node: PlacedNode;
  readonly spot: Spot;
  /** From the page's root down to the parent. */
  readonly ancestors: readonly PlacedNode[];
}

/** Every node with its place, parents first. */
export function* everyNode(
  page: string,
  nodes: Nodes,
  parent: Parent = null,
  ancestors: readonly PlacedNode[] = [],
): Generator<Found> {
  for (const [index, node] of nodes.entries()) {
    yield { node, spot: { page, parent, index }, ancestors };
    for (const [slot, children] of Object.entries(node.slots ?? {}))
      yield* everyNode(page, children, { node: node.id, slot }, [...ancestors, node]);
  }
}

interface Index {
  readonly page: string;
  readonly content: Nodes;
  readonly byId: Map<string, Found>;
}

/**
 * A content is never changed once it is made, so what was found in it once stays right. Only the newest are
 * kept: each step that can be undone has a content of its own.
 */
const indexes: Index[] = [];
const MOST_INDEXES = 4;

/** The node with this id; the first, should there be several. */
export function findNode(campaign: Campaign, page: string, id: string): Found | undefined {
  const content = campaign.pages[page]?.content;
  if (content === undefined) return undefined;
  const known = indexes.find((one) => one.content === content && one.page === page);
  return (known ?? newIndex(page, content)).byId.get(id);
}

function newIndex(page: string, content: Nodes): Index {
  const index: Index = { page, content, byId: new Map() };
  addFound(index.byId, page, content, null, []);
  indexes.unshift(index);
  indexes.length = Math.min(indexes.length, MOST_INDEXES);
  return index;
}

function addFound(
  byId: Map<string, Found>,
  page: string,
  nodes: Nodes,
  parent: Parent,
  ancestors: readonly PlacedNode[],
): void {
  nodes.forEach((node, index) => {
    if (!byId.has(node.id)) byId.set(node.id, { node, spot: { page, parent, index }, ancestors });
    if (node.slots === undefined) return;
    const line = [...ancestors, node];
    for (const [slot, children] of Object.entries(node.slots))
      addFound(byId, page, children, { node: node.id, slot }, line);
  });
}

/** Where a node is, whatever page it is on. */
export function findAnywhere(campaign: Campaign, id: string): Found | undefined {
  for (const page of Object.keys(campaign.pages)) {
    const found = findNode(campaign, page, id);
    if (found) return found;
  }
  return undefined;
}

/** The list of nodes at `parent`. */
export function nodesAt(campaign: Campaign, page: string, parent: Parent): Nodes {
  if (parent === null) return campaign.pages[page]?.content ?? [];
  return findNode(campaign, page, parent.node)?.node.slots?.[parent.slot] ?? [];
}

export function updatePage(
  campaign: Campaign,
  key: string,
  change: (page: Page) => Page,
): Campaign {
  const page = campaign.pages[key];
  if (page === undefined) return campaign;
  const changed = change(page);
  if (changed === page) return campaign;
  return { ...campaign, pages: { ...campaign.pages, [key]: changed } };
}

export function updateNode(
  campaign: Campaign,
  page: string,
  id: string,
  change: (node: PlacedNode) => PlacedNode,
): Campaign {
  return updatePage(campaign, page, (before) =>
    withContent(before, inNodes(before.content, id, change)),
  );
}

/** Changes the list of nodes at `parent`. */
export function updateNodes(
  campaign: Campaign,
  page: string,
  parent: Parent,
  change: (nodes: Nodes) => Nodes,
): Campaign {
  if (parent === null)
    return updatePage(campaign, page, (before) => withContent(before, change(before.content)));
  return updateNode(campaign, page, parent.node, (node) => {
    const before = node.slots?.[parent.slot] ?? [];
    const after = change(before);
    return after === before ? node : { ...node, slots: { ...node.slots, [parent.slot]: after } };
  });
}

/** The list without the nodes `gone` names, at any depth. */
export function without(nodes: Nodes, gone: ReadonlySet<string>): Nodes {
  const kept = nodes.filter((node) => !gone.has(node.id));
  const changed = kept.map((node) => inSlots(node, (children) => without(children, gone)));
  return kept.length === nodes.length && changed.every((node, at) => node === nodes[at])
    ? nodes
    : changed;
}

export function mapNodes(nodes: Nodes, change: (node: PlacedNode) => PlacedNode): Nodes {
  const changed = nodes.map((node) =>
    inSlots(change(node), (children) => mapNodes(children, change)),
  );
  return changed.every((node, at) => node === nodes[at]) ? nodes : changed;
}

function inNodes(nodes: Nodes, id: string, change: (node: PlacedNode) => PlacedNode): Nodes {
  const changed = nodes.map((node) =>
    node.id === id ? change(node) : inSlots(node, (children) => inNodes(children, id, change)),
  );
  return changed.every((node, at) => node === nodes[at]) ? nodes : changed;
}

function inSlots(node: PlacedNode, change: (nodes: Nodes) => Nodes): PlacedNode {
  if (node.slots === undefined) return node;
  const slots: Slots = Object.fromEntries(
    Object.entries(node.slots).map(([name, nodes]) => [name, change(nodes)]),
  );
  const same = Object.entries(slots).every(([name, nodes]) => nodes === node.slots?.[name]);
  return same ? node : { ...node, slots };
}

function withContent(page: Page, content: Nodes): Page {
  return content === page.content ? page : { ...page, content };
}
