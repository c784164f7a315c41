/** Where something goes that is dropped on a row of the outline. */
import type { Session } from "../editor/session";
import type { Spot } from "../page/campaign";
import { findNode } from "../page/tree";

export function spotOf(
  session: Session,
  page: string,
  key: string,
  position: "before" | "after" | "on",
): Spot | undefined {
  const [id = "", slot] = key.split("/");
  const found = findNode(session.campaign(), page, id);
  if (!found) return undefined;
  if (slot === undefined && position !== "on")
    return { ...found.spot, index: found.spot.index + (position === "after" ? 1 : 0) };
  const slots = session.catalogue.components.get(found.node.type)?.slots ?? {};
  const into = slot ?? Object.keys(slots)[0];
  if (into === undefined) return undefined;
  const index = found.node.slots?.[into]?.length ?? 0;
  return { page, parent: { node: id, slot: into }, index };
}
