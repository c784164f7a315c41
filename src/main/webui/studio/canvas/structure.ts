/** Where nodes stand is shown at once; the server's rendering follows. */
import type { Nodes } from "../page/campaign";
import { changedLists } from "../page/changed-lists";
import type { Frame } from "./frame";
import { parentOf } from "./geometry";

/**
 * Puts what moved where it belongs and takes away what is gone; what came is left to the server. Whether
 * anything was done.
 */
export function showStructure(frame: Frame, before: Nodes, after: Nodes): boolean {
  const changed = changedLists(before, after).flatMap(({ parent, ids }) => {
    const list = listOf(frame, parent);
    return list ? [{ list, nodes: ids.flatMap((id) => frame.node(id) ?? []) }] : [];
  });
  const kept = new Set(changed.flatMap(({ nodes }) => nodes));
  for (const { list } of changed)
    for (const child of nodesIn(list)) if (!kept.has(child)) child.remove();
  for (const { list, nodes } of changed) arrange(list, nodes);
  return changed.length > 0;
}

function listOf(frame: Frame, parent: ReturnType<typeof parentOf>): HTMLElement | undefined {
  if (parent === null) return frame.document.querySelector("main") ?? undefined;
  const slots = frame.node(parent.node)?.querySelectorAll<HTMLElement>("[data-slot]") ?? [];
  return [...slots].find((one) => {
    const found = parentOf(one);
    return found?.node === parent.node && found.slot === parent.slot;
  });
}

/** Moves as few as it can: what is moved forgets where it was scrolled to, and plays from the beginning. */
function arrange(list: HTMLElement, nodes: readonly HTMLElement[]): void {
  let at: Element | null = nodesIn(list)[0] ?? null;
  for (const node of nodes) {
    if (node !== at && node === at?.nextElementSibling) at = node;
    if (node === at) at = node.nextElementSibling;
    else list.insertBefore(node, at);
  }
}

function nodesIn(list: HTMLElement): readonly HTMLElement[] {
  return ([...list.children] as HTMLElement[]).filter(
    ({ dataset }) => dataset["node"] !== undefined,
  );
}
