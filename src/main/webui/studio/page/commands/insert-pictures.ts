import { componentOf } from "../../catalog/pictures";
import type { Campaign, Nodes, Spot } from "../campaign";
import type { Inserted } from "./insert-starter";
import { insertStarter } from "./insert-starter";
import type { Picture } from "./set-picture";

/** Pictures and videos as nodes, pictures each in its own shape. */
export function pictureNodes(pictures: readonly Picture[]): Nodes {
  return pictures.map(({ kind, address, alt }, at) => ({
    id: `picture${at}`,
    type: componentOf(kind),
    props:
      kind === "video"
        ? { src: address, ...(alt && { title: alt }) }
        : { src: address, ...(alt && { alt }), ratio: "natural" },
  }));
}

/** Puts pictures and videos at `spot`, one after the other. */
export function insertPictures(
  campaign: Campaign,
  spot: Spot,
  pictures: readonly Picture[],
): Inserted {
  const nodes = pictureNodes(pictures);
  return insertStarter(campaign, spot, { nodes, beside: [], texts: {}, resources: {} });
}
