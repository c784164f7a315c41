/** The page as a tree of rows: nodes, and between them the slots when a component has several. */
import type { Campaign, Nodes, Parent, PlacedNode } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { textOf } from "../page/commands/set-text";
import { fieldText, shownField } from "../page/field-text";
import type { Catalogue } from "./definition";
import { fieldDisplayOf } from "./form-parts";

/** Where something stands, and not what is in it: a changed text gives the same row. */
export type OutlineRow =
  | {
      readonly kind: "node";
      /** The node's id. */
      readonly key: string;
      readonly type: string;
      readonly children: OutlineRows;
    }
  | {
      readonly kind: "slot";
      readonly key: string;
      readonly parent: NonNullable<Parent>;
      /** The component whose slot it is. */
      readonly type: string;
      readonly children: OutlineRows;
    };

export type OutlineRows = readonly OutlineRow[];

/** Reads one state of a page after the other; what stands as it did before comes as the same object. */
export function outlineReader(catalogue: Catalogue): (nodes: Nodes) => OutlineRows {
  const lists = new WeakMap<Nodes, OutlineRows>();
  const last = new Map<string, OutlineRow>();
  let top: OutlineRows = [];
  const asBefore = (row: OutlineRow): OutlineRow => {
    const before = last.get(row.key);
    if (before?.type === row.type && isSameList(before.children, row.children)) return before;
    last.set(row.key, row);
    return row;
  };
  const ofNode = ({ id, type, slots }: PlacedNode): OutlineRow => {
    const names = Object.keys(catalogue.components.get(type)?.slots ?? {});
    const [only] = names;
    if (only !== undefined && names.length === 1)
      return asBefore({ kind: "node", key: id, type, children: ofNodes(slots?.[only] ?? NONE) });
    const children = names.map((slot) =>
      asBefore({
        kind: "slot",
        key: `${id}/${slot}`,
        parent: { node: id, slot },
        type,
        children: ofNodes(slots?.[slot] ?? NONE),
      }),
    );
    return asBefore({ kind: "node", key: id, type, children });
  };
  const read = new WeakMap<PlacedNode, OutlineRow>();
  const ofNodes = (nodes: Nodes): OutlineRows => {
    const known = lists.get(nodes);
    if (known) return known;
    const rows = nodes.map((node) => {
      const row = read.get(node) ?? ofNode(node);
      read.set(node, row);
      return row;
    });
    lists.set(nodes, rows);
    return rows;
  };
  return (nodes) => {
    const rows = ofNodes(nodes);
    if (!isSameList(top, rows)) top = rows;
    return top;
  };
}

const NONE: Nodes = [];

function isSameList(one: OutlineRows, other: OutlineRows): boolean {
  return one.length === other.length && one.every((row, at) => row === other[at]);
}

/** A row that is shown, with its place in the tree. */
export interface ShownRow {
  readonly row: OutlineRow;
  readonly level: number;
  /** Its place among its siblings, from one. */
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | undefined;
}

/** The rows from top to bottom, without what stands in closed ones. */
export function shownRows(rows: OutlineRows, closed: ReadonlySet<string>): readonly ShownRow[] {
  const shown: ShownRow[] = [];
  const add = (siblings: OutlineRows, level: number, parent: string | undefined): void => {
    siblings.forEach((row, at) => {
      shown.push({ row, level, place: at + 1, siblings: siblings.length, parent });
      if (!closed.has(row.key)) add(row.children, level + 1, row.key);
    });
  };
  add(rows, 1, undefined);
  return shown;
}

/** The keys of the rows around a row, from the innermost out. */
export function rowsAround(rows: OutlineRows, key: string): readonly string[] {
  for (const row of rows) {
    if (row.key === key) return [];
    const inside = rowsAround(row.children, key);
    if (inside.length > 0 || row.children.some((child) => child.key === key))
      return [...inside, row.key];
  }
  return [];
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
