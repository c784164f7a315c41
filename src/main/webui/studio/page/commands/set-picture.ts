import type { MediaKind } from "../../catalog/pictures";
import type { Campaign } from "../campaign";
import { mainLocale } from "../campaign";
import { valueAt } from "../prop-path";
import { findNode } from "../tree";
import { setProp } from "./set-prop";
import { setText } from "./set-text";

export interface Picture {
  readonly kind: MediaKind;
  readonly address: string;
  /** What it shows; empty when nobody has said it. */
  readonly alt: string;
}

export interface PicturePlace {
  readonly page: string;
  readonly node: string;
  readonly prop: string;
  readonly altProp: string | undefined;
}

/** Gives a node its picture or its video; what that shows is taken over where nobody has said it yet. */
export function setPicture(
  campaign: Campaign,
  { page, node, prop, altProp }: PicturePlace,
  { address, alt }: Picture,
): Campaign {
  const changed = setProp(campaign, page, node, prop, address);
  const told = valueAt(findNode(changed, page, node)?.node.props, altProp ?? "");
  if (altProp === undefined || alt === "" || told) return changed;
  return setText(changed, page, node, altProp, mainLocale(changed), alt);
}
