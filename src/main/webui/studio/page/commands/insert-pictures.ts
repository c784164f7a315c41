import { PICTURE } from "../../catalog/pictures";
import type { Campaign, Nodes, Spot } from "../campaign";
import type { Inserted } from "./insert-starter";
import { insertStarter } from "./insert-starter";
import type { Picture } from "./set-picture";

/** Pictures as nodes, each in its own shape. */
export function pictureNodes(pictures: readonly Picture[]): Nodes {
  return pictures.map(({ address, alt }, at) => ({
    id: `picture${at}`,
    type: PICTURE,
    props: { src: address, ...(alt && { alt }), ratio: "natural" },
  }));
}

/** Puts pictures at `spot`, one after the other. */
export function insertPictures(
  campaign: Campaign,
  spot: Spot,
  pictures: readonly Picture[],
): Inserted {
  const nodes = pictureNodes(pictures);
  return insertStarter(campaign, spot, { nodes, beside: [], texts: {}, resources: {} });
}
