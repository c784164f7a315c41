/** What keys mean in a tree, as in every tree of a desktop. */
import type { ShownRow } from "../catalog/outline";

export type TreeMove =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "open" | "close"; readonly key: string };

export interface TreeView {
  readonly shown: readonly ShownRow[];
  readonly closed: ReadonlySet<string>;
  /** Which of the rows the keys act on. */
  readonly at: number;
  /** How many rows are in sight. */
  readonly inSight: number;
}

export function moveOf(
  key: string,
  { shown, closed, at, inSight }: TreeView,
): TreeMove | undefined {
  const go = (to: number): TreeMove => ({
    kind: "go",
    to: Math.max(0, Math.min(to, shown.length - 1)),
  });
  const now = shown[at];
  if (!now) return undefined;
  const { row, parent } = now;
  const isParent = row.children.length > 0;
  switch (key) {
    case "ArrowDown":
      return go(at + 1);
    case "ArrowUp":
      return go(at - 1);
    case "Home":
      return go(0);
    case "End":
      return go(shown.length - 1);
    case "PageDown":
      return go(at + inSight);
    case "PageUp":
      return go(at - inSight);
    case "ArrowRight":
      if (!isParent) return undefined;
      return closed.has(row.key) ? { kind: "open", key: row.key } : go(at + 1);
    case "ArrowLeft":
      if (isParent && !closed.has(row.key)) return { kind: "close", key: row.key };
      return parent === undefined
        ? undefined
        : go(shown.findIndex((one) => one.row.key === parent));
    default:
      return undefined;
  }
}

/** The next row, after the one at `at` and around, whose name begins with what was typed. */
export function rowNamed(names: readonly string[], at: number, typed: string): number | undefined {
  const wanted = typed.toLocaleLowerCase();
  // Another letter of the same word may stay on the row; the first one goes on from it.
  const first = typed.length > 1 ? at : at + 1;
  for (let n = 0; n < names.length; n++) {
    const index = (first + n) % names.length;
    if (names[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}
