/** Where something would go that is dropped at a height of the outline. */
import type { ShownRow } from "./outline";

export interface RowDrop {
  readonly key: string;
  readonly position: "before" | "after" | "on";
  /** The row at which it is shown. */
  readonly at: number;
}

/**
 * @param y in rows: 2.5 is the middle of the third
 * @param hasSlots whether something can go into the component
 */
export function rowDropAt(
  shown: readonly ShownRow[],
  closed: ReadonlySet<string>,
  y: number,
  hasSlots: (type: string) => boolean,
): RowDrop | undefined {
  const at = Math.floor(Math.max(0, y));
  const now = shown[at];
  if (!now) {
    const last = shown.findLast(({ level }) => level === 1);
    return last && { key: last.row.key, position: "after", at: shown.length - 1 };
  }
  const { row } = now;
  if (row.kind === "slot") return { key: row.key, position: "on", at };
  const within = Math.max(0, y) - at;
  const edge = hasSlots(row.type) ? 0.28 : 0.5;
  if (within < edge) return { key: row.key, position: "before", at };
  if (within < 1 - edge) return { key: row.key, position: "on", at };
  const [first] = closed.has(row.key) ? [] : row.children;
  // Below an open row come those in it.
  if (first)
    return { key: first.key, position: first.kind === "slot" ? "on" : "before", at: at + 1 };
  return { key: row.key, position: "after", at };
}
