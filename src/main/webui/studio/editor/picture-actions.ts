/** Pictures and videos that come from outside: onto the page where they were dropped, as one step. */
import type { Asset } from "../api/assets";
import { nearestSpot } from "../catalog/nearest-spot";
import { mediaPropsOf } from "../catalog/pictures";
import { mayPlace } from "../catalog/slot-rules";
import { assetAddress, MIDDLE } from "../page/asset-reference";
import type { Spot } from "../page/campaign";
import { insertPictures, pictureNodes } from "../page/commands/insert-pictures";
import type { Picture } from "../page/commands/set-picture";
import { setPicture } from "../page/commands/set-picture";
import { findNode } from "../page/tree";
import type { Session } from "./session";

/** Between nodes, or as the picture or the video of a node. */
export type PicturePlace =
  | { readonly kind: "spot"; readonly spot: Spot }
  | { readonly kind: "node"; readonly page: string; readonly node: string };

/** The page may have changed since they were dropped: what does not fit any more goes to its end. */
export function placePictures(
  session: Session,
  place: PicturePlace,
  assets: readonly Asset[],
): void {
  const pictures = assets.map(({ id, alt, kind }): Picture => ({
    address: assetAddress({ id, focal: MIDDLE }),
    alt,
    kind: kind === "video" ? "video" : "image",
  }));
  const [only] = pictures;
  if (!only) return;
  if (place.kind === "node") replacePicture(session, place.page, place.node, only);
  else addPictures(session, place.spot, pictures);
}

function addPictures(session: Session, spot: Spot, pictures: readonly Picture[]): void {
  const campaign = session.campaign();
  const { catalogue } = session;
  const nodes = pictureNodes(pictures);
  const target =
    mayPlace(campaign, catalogue, spot, nodes) === "fits"
      ? spot
      : nearestSpot(campaign, catalogue, spot.page, undefined, nodes);
  let ids: readonly string[] = [];
  session.change({ did: "insert", what: nodes[0]?.type ?? "" }, (before) => {
    const inserted = insertPictures(before, target, pictures);
    ids = inserted.ids;
    return inserted.campaign;
  });
  if (session.store.get().page === target.page) session.select(...ids);
}

function replacePicture(session: Session, page: string, node: string, picture: Picture): void {
  const type = findNode(session.campaign(), page, node)?.node.type ?? "";
  const props = mediaPropsOf(session.catalogue.components.get(type), picture.kind);
  if (!props) {
    const nodes = pictureNodes([picture]);
    const spot = nearestSpot(session.campaign(), session.catalogue, page, node, nodes);
    addPictures(session, spot, [picture]);
    return;
  }
  session.change({ did: "prop", what: type }, (before) =>
    setPicture(before, { page, node, prop: props.media, altProp: props.alt }, picture),
  );
  if (session.store.get().page === page) session.select(node);
}
