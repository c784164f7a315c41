/** What a person does with the selection: by button, key, menu or drag, it is always one of these. */
import type { Catalogue } from "../catalog/definition";
import { exampleOf } from "../catalog/definition";
import { nearestSpot } from "../catalog/nearest-spot";
import type { Verdict } from "../catalog/slot-rules";
import { mayPlace } from "../catalog/slot-rules";
import type { Campaign, Nodes, Spot } from "../page/campaign";
import type { Clip } from "../page/clipboard";
import { copyOf } from "../page/clipboard";
import { broughtBy, formsOf, withFormsOf } from "../page/commands/bring-forms";
import { duplicateNodes } from "../page/commands/duplicate-nodes";
import { insertComponent } from "../page/commands/insert-component";
import { moveNodes } from "../page/commands/move-nodes";
import { pasteNodes } from "../page/commands/paste-nodes";
import { removeNodes } from "../page/commands/remove-nodes";
import type { Bring } from "../page/commands/settle-fields";
import { settleFields } from "../page/commands/settle-fields";
import { spotsForFields } from "../page/field-spots";
import { findNode, nodesAt } from "../page/tree";
import { readClip, writeClip } from "./clip-board";
import type { Session, StepLabel } from "./session";

/** Adds a component at `spot`, else where it fits nearest to the selection. */
export function addComponent(session: Session, name: string, spot?: Spot): void {
  const definition = session.catalogue.components.get(name);
  if (!definition) return;
  const campaign = session.campaign();
  const nodes = exampleOf(definition);
  const target = spot ?? spotFor(session, nodes);
  if (mayPlace(campaign, session.catalogue, target, nodes) !== "fits") return;
  let ids: readonly string[] = [];
  session.change({ did: "insert", what: name }, (before) => {
    const inserted = insertComponent(before, target, definition, session.catalogue);
    ids = inserted.ids;
    return inserted.campaign;
  });
  session.select(...ids);
  closePanel(session);
}

/** Gives a narrow screen back to the page. */
export function closePanel(session: Session): void {
  if (session.store.get().isPanelOpen) session.look({ isPanelOpen: false });
}

export function moveTo(session: Session, ids: readonly string[], spot: Spot): void {
  const { page } = session.store.get();
  const nodes = nodesOf(session, ids);
  if (mayPlace(session.campaign(), session.catalogue, spot, nodes, true) !== "fits") return;
  changeNodes(session, { did: "move", what: nodes[0]?.type ?? "" }, (before) =>
    moveNodes(before, page, ids, spot),
  );
  session.select(...ids);
}

export function removeSelection(session: Session): void {
  const { page, selection } = session.store.get();
  const next = neighbour(session);
  if (selection.length === 0) return;
  changeNodes(
    session,
    { did: "remove", what: nodesOf(session, selection)[0]?.type ?? "" },
    (before) => removeNodes(before, page, selection),
  );
  session.select(...(next === undefined ? [] : [next]));
}

export function duplicateSelection(session: Session): void {
  const { page, selection } = session.store.get();
  const [first] = selection;
  const spot = first === undefined ? undefined : findNode(session.campaign(), page, first)?.spot;
  if (
    !spot ||
    mayPlace(session.campaign(), session.catalogue, spot, nodesOf(session, selection)) !== "fits"
  )
    return;
  let ids: readonly string[] = [];
  changeNodes(
    session,
    { did: "duplicate", what: nodesOf(session, selection)[0]?.type ?? "" },
    (before) => {
      const copied = duplicateNodes(before, page, selection);
      ids = copied.ids;
      return copied.campaign;
    },
    broughtBy(clipOf(session)),
  );
  session.select(...ids);
}

export function copySelection(session: Session): void {
  const { selection } = session.store.get();
  if (selection.length > 0) writeClip(clipOf(session));
}

export function cutSelection(session: Session): void {
  copySelection(session);
  removeSelection(session);
}

export function paste(session: Session): void {
  const clip = readClip();
  if (!clip || clip.nodes.some(({ type }) => !session.catalogue.components.has(type))) return;
  const spot = spotFor(session, clip.nodes);
  let ids: readonly string[] = [];
  changeNodes(
    session,
    { did: "paste", what: clip.nodes[0]?.type ?? "" },
    (before) => {
      const pasted = pasteNodes(before, spot, clip);
      ids = pasted.ids;
      return withFormsOf(pasted.campaign, clip, session.catalogue);
    },
    broughtBy(clip),
  );
  session.select(...ids);
}

/** Runs a command on nodes; the forms whose fields they show follow in the same step. */
function changeNodes(
  session: Session,
  label: StepLabel,
  command: (campaign: Campaign) => Campaign,
  bring?: Bring,
): void {
  session.change(label, (before) =>
    settleFields(before, command(before), session.catalogue, bring),
  );
}

/** The selection, with the forms whose fields it shows. */
function clipOf(session: Session): Clip {
  const { page, selection } = session.store.get();
  const clip = copyOf(session.campaign(), page, selection);
  return { ...clip, forms: formsOf(session.campaign(), page, clip.nodes, session.catalogue) };
}

/** Where something goes that is added without pointing at a place. */
function spotFor(session: Session, nodes: Nodes): Spot {
  const { page, selection } = session.store.get();
  const { catalogue } = session;
  const campaign = session.campaign();
  return (
    spotsForFields(campaign, catalogue, page, selection[0], nodes).find(
      (spot) => mayPlace(campaign, catalogue, spot, nodes) === "fits",
    ) ?? nearestSpot(campaign, catalogue, page, selection[0], nodes)
  );
}

/** Moves the selection one place up or down in its list; at its end out of the box around it. */
export function shiftSelection(session: Session, by: -1 | 1): void {
  const { page, selection } = session.store.get();
  const spots = selection.flatMap((id) => findNode(session.campaign(), page, id)?.spot ?? []);
  const [first] = spots;
  if (!first) return;
  const list = nodesAt(session.campaign(), page, first.parent);
  const edge =
    by < 0
      ? Math.min(...spots.map(({ index }) => index))
      : Math.max(...spots.map(({ index }) => index));
  const index = by < 0 ? edge - 1 : edge + 2;
  if (index >= 0 && index <= list.length) {
    moveTo(session, selection, { ...first, index });
  } else if (first.parent) {
    const outer = findNode(session.campaign(), page, first.parent.node)?.spot;
    if (outer) moveTo(session, selection, { ...outer, index: outer.index + (by < 0 ? 0 : 1) });
  }
}

export function selectParent(session: Session): void {
  const { page, selection } = session.store.get();
  const found =
    selection[0] === undefined ? undefined : findNode(session.campaign(), page, selection[0]);
  const parent = found?.ancestors.at(-1)?.id;
  session.select(...(parent === undefined ? [] : [parent]));
}

export function nodesOf(session: Session, ids: readonly string[]): Nodes {
  const { page } = session.store.get();
  return ids.flatMap((id) => findNode(session.campaign(), page, id)?.node ?? []);
}

export function verdictOn(session: Session, spot: Spot, nodes: Nodes, moving: boolean): Verdict {
  const catalogue: Catalogue = session.catalogue;
  return mayPlace(session.campaign(), catalogue, spot, nodes, moving);
}

/** What is selected once the selection is gone. */
function neighbour(session: Session): string | undefined {
  const { page, selection } = session.store.get();
  const found =
    selection[0] === undefined ? undefined : findNode(session.campaign(), page, selection[0]);
  if (!found) return undefined;
  const left = nodesAt(session.campaign(), page, found.spot.parent).filter(
    ({ id }) => !selection.includes(id),
  );
  return (left[found.spot.index] ?? left.at(-1))?.id ?? found.ancestors.at(-1)?.id;
}
