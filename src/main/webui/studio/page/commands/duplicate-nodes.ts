import type { Campaign } from "../campaign";
import { copyOf } from "../clipboard";
import { findNode } from "../tree";
import type { Inserted } from "./insert-starter";
import { pasteNodes } from "./paste-nodes";

/** Puts a copy of the nodes right after the last of them. */
export function duplicateNodes(campaign: Campaign, page: string, ids: readonly string[]): Inserted {
  const last = ids.map((id) => findNode(campaign, page, id)?.spot).at(-1);
  if (!last) return { campaign, ids: [] };
  return pasteNodes(campaign, { ...last, index: last.index + 1 }, copyOf(campaign, page, ids));
}
