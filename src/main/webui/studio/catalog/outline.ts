/** The page as a tree of rows: nodes, and between them the slots when a component has several. */
import type { Campaign, Nodes, Parent, PlacedNode } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { textOf } from "../page/commands/set-text";
import type { Catalogue, ComponentDefinition } from "./definition";

export type OutlineRow =
  | {
      readonly kind: "node";
      readonly key: string;
      readonly node: PlacedNode;
      readonly children: readonly OutlineRow[];
    }
  | {
      readonly kind: "slot";
      readonly key: string;
      readonly parent: NonNullable<Parent>;
      readonly children: readonly OutlineRow[];
    };

export function outlineOf(nodes: Nodes, catalogue: Catalogue): readonly OutlineRow[] {
  return nodes.map((node) => {
    const names = Object.keys(catalogue.components.get(node.type)?.slots ?? {});
    const rows = names.map((slot): OutlineRow => ({
      kind: "slot",
      key: `${node.id}/${slot}`,
      parent: { node: node.id, slot },
      children: outlineOf(node.slots?.[slot] ?? [], catalogue),
    }));
    const [only] = rows;
    const children = names.length === 1 && only ? only.children : rows;
    return { kind: "node", key: node.id, node, children };
  });
}

/** What a person would call a node: the first words on it. */
export function wordsOn(
  campaign: Campaign,
  page: string,
  node: PlacedNode,
  definition: ComponentDefinition | undefined,
  locale: string,
): string {
  for (const [name, schema] of Object.entries(definition?.props.properties ?? {})) {
    if (schema["x-localized"] !== true) continue;
    const own = node.props?.[name];
    const text =
      (locale === mainLocale(campaign)
        ? undefined
        : textOf(campaign, page, node.id, name, locale)) ?? (typeof own === "string" ? own : "");
    const plain = text
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (plain) return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
  }
  return "";
}
