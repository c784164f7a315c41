/** Which fields need not be drawn again when something else of a node, or another node, is looked at. */
import type { Field } from "../catalog/fields";
import type { PlacedNode } from "../page/campaign";
import { valueAt } from "../page/prop-path";

export interface FieldOfNode {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly altPath?: string | undefined;
}

type Kind = Field["kind"];

/** They show their own value and nothing else of their node. */
const ALONE: ReadonlySet<Kind> = new Set<Kind>([
  "text",
  "textarea",
  "richtext",
  "number",
  "switch",
  "choice",
  "color",
  "datetime",
  "link",
]);

/** They do not even know whose value it is, until it is changed. */
const ANYBODYS: ReadonlySet<Kind> = new Set<Kind>(["number", "switch", "choice"]);

/** They keep nothing of their own, so that one field can show one node after the other. */
const SHARED: ReadonlySet<Kind> = new Set<Kind>([...ANYBODYS, "text", "textarea"]);

/** Would the field look and do the same for both? */
export function isSameField(before: FieldOfNode, after: FieldOfNode): boolean {
  const { kind } = after.field;
  if (
    before.field !== after.field ||
    before.path !== after.path ||
    before.altPath !== after.altPath
  )
    return false;
  if (before.node === after.node) return true;
  const mayDiffer = before.node.id === after.node.id ? ALONE : ANYBODYS;
  return (
    mayDiffer.has(kind) &&
    valueAt(before.node.props, before.path) === valueAt(after.node.props, after.path)
  );
}

/** Two fields with one key are the same on the page, whichever nodes they show. */
export function fieldKey(node: PlacedNode, { name, kind }: Field): string {
  return SHARED.has(kind) ? `${kind} ${name}` : `${node.id} ${name}`;
}
