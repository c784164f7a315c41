/** Which lists of nodes hold other nodes than before, or the same in another order. */
import type { Nodes, Parent } from "./campaign";

export interface ChangedList {
  /** Null for the page's own. */
  readonly parent: Parent;
  readonly ids: readonly string[];
}

export function changedLists(before: Nodes, after: Nodes): readonly ChangedList[] {
  const changed: ChangedList[] = [];
  addChanged(before, after, null, changed);
  return changed;
}

function addChanged(before: Nodes, after: Nodes, parent: Parent, changed: ChangedList[]): void {
  if (before === after) return;
  if (before.length !== after.length || after.some(({ id }, at) => before[at]?.id !== id))
    changed.push({ parent, ids: after.map(({ id }) => id) });
  const old = new Map(before.map((node) => [node.id, node]));
  for (const node of after) {
    const was = old.get(node.id);
    if (was === undefined || was === node) continue;
    const slots = new Set([...Object.keys(was.slots ?? {}), ...Object.keys(node.slots ?? {})]);
    for (const slot of slots)
      addChanged(
        was.slots?.[slot] ?? [],
        node.slots?.[slot] ?? [],
        { node: node.id, slot },
        changed,
      );
  }
}
