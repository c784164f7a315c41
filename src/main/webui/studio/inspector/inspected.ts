/** The node that the inspector shows. */
import { createContext, useContext } from "react";
import type { RefObject } from "react";
import type { PlacedNode } from "../page/campaign";

export const Inspected = createContext<PlacedNode | null>(null);

export function useInspected(): PlacedNode {
  const node = useContext(Inspected);
  if (!node) throw new Error("this part belongs into the inspector");
  return node;
}

/** The same node, read at the moment of a change: a field that looks alike for two nodes is not drawn again. */
export const ShownNode = createContext<RefObject<PlacedNode> | null>(null);
