/** What the check of a campaign reported, by the place a person can go to. */
import type { Campaign, Nodes, PlacedNode } from "./campaign";
import { namesIn } from "./finding-names";
import { isResourceKind, resourceTitle } from "./resource-titles";

export interface Finding {
  readonly pointer: string;
  readonly rule: string;
  readonly detail: string;
  readonly severity: "BROKEN" | "UNFINISHED" | "WARNING";
  /** What the sentence names, such as a limit. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Located extends Finding {
  readonly page: string | undefined;
  readonly node: string | undefined;
  /** The property, event or resource it is about. */
  readonly inside: string | undefined;
  /** The path of the property it is about, such as `segments.0.label`. */
  readonly prop?: string | undefined;
  /** What the sentence names, as people call it. */
  readonly names?: Finding["values"];
  /** The title of the resource it is about. */
  readonly title?: string;
}

/** Follows a finding's JSON pointer into the campaign, as far down as there are nodes. */
export function locate(campaign: Campaign, finding: Finding): Located {
  const path = segments(finding.pointer);
  const names = namesIn(campaign, finding);
  if (path[0] !== "pages") {
    const title = titleAt(campaign, path);
    const place = { page: undefined, node: undefined, inside: path[2] };
    return { ...finding, ...place, names, ...(title !== undefined && { title }) };
  }
  const page = path[1];
  let nodes: Nodes | undefined = page === undefined ? undefined : campaign.pages[page]?.content;
  let node: PlacedNode | undefined;
  let at = path[2] === "content" ? 3 : path.length;
  while (nodes && at < path.length) {
    node = nodes[Number(path[at])] ?? node;
    const slot: string | undefined = path[at + 1] === "slots" ? path[at + 2] : undefined;
    nodes = slot === undefined ? undefined : node?.slots?.[slot];
    at += slot === undefined ? 1 : 3;
  }
  const prop = path[at] === "props" ? path.slice(at + 1).join(".") : undefined;
  return { ...finding, page, node: node?.id, inside: path[at + 1], prop, names };
}

function titleAt(campaign: Campaign, [root, kind, key]: readonly string[]): string | undefined {
  if (root !== "resources" || key === undefined || !isResourceKind(kind)) return undefined;
  return resourceTitle(campaign, kind, key);
}

/** Findings by the id of their node. */
export function byNode(findings: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const nodes = new Map<string, readonly Located[]>();
  for (const finding of findings)
    if (finding.node !== undefined)
      nodes.set(finding.node, [...(nodes.get(finding.node) ?? []), finding]);
  return nodes;
}

function segments(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
