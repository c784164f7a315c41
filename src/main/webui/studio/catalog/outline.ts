/** The page as a tree of rows: nodes, and between them the slots when a component has several. */
import type { Campaign, Nodes, Parent, PlacedNode } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { textOf } from "../page/commands/set-text";
import { fieldText, shownField } from "../page/field-text";
import type { Catalogue } from "./definition";
import { fieldDisplayOf } from "./form-parts";

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

/** What a person would call a node: the first words on it, or the label of the field that it shows. */
export function wordsOn(
  campaign: Campaign,
  page: string,
  node: PlacedNode,
  catalogue: Catalogue,
  locale: string,
): string {
  const definition = catalogue.components.get(node.type);
  if (fieldDisplayOf(definition)) {
    const shown = shownField(campaign, page, node.id, catalogue);
    return shortened((shown && fieldText(campaign, shown, "label", locale)) ?? "");
  }
  for (const [name, schema] of Object.entries(definition?.props.properties ?? {})) {
    if (schema["x-localized"] !== true) continue;
    const own = node.props?.[name];
    const text =
      (locale === mainLocale(campaign)
        ? undefined
        : textOf(campaign, page, node.id, name, locale)) ?? (typeof own === "string" ? own : "");
    const plain = shortened(text);
    if (plain) return plain;
  }
  return "";
}

function shortened(text: string): string {
  const plain = text
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
}
