/** What one press can put right of what a check found about forms. */
import type { Catalogue } from "../catalog/definition";
import { componentsFor, typeOf } from "../catalog/form-parts";
import { mayPlace } from "../catalog/slot-rules";
import type { Campaign, LocalizedText } from "./campaign";
import { changeForm, shownBy } from "./commands/change-form";
import { layOutField } from "./commands/lay-out-field";
import { moveNodes } from "./commands/move-nodes";
import { settleFields, takeIn } from "./commands/settle-fields";
import { nameForm } from "./commands/show-form";
import { spotsInForm } from "./field-spots";
import { fieldLabel } from "./finding-names";
import type { Located } from "./findings";
import {
  fieldNamed,
  fieldsIn,
  fieldsOf,
  findField,
  findForm,
  formAround,
  formNamed,
  placedForms,
} from "./form-fields";
import { resourceTitle } from "./resource-titles";
import { findNode, updateNode } from "./tree";

export type MendKind =
  | "field-unknown"
  | "field-outside"
  | "field-type"
  | "field-twice"
  | "form-mismatch"
  | "field-missing";

export interface Mend {
  readonly kind: MendKind;
  /** What it is done with: the form, the field or the component. */
  readonly what: LocalizedText;
  readonly change: (campaign: Campaign) => Campaign;
}

/** How the finding can be put right; undefined where a person has to choose. */
export function mendOf(
  campaign: Campaign,
  finding: Located,
  catalogue: Catalogue,
): Mend | undefined {
  const mend = found(campaign, finding, catalogue);
  return mend && mend.change(campaign) !== campaign ? mend : undefined;
}

function found(campaign: Campaign, finding: Located, catalogue: Catalogue): Mend | undefined {
  const { page = "", node = "", rule, values } = finding;
  const name = typeof values["name"] === "string" ? values["name"] : "";
  const placed = findField(campaign, page, node, catalogue);
  switch (rule) {
    case "field-unknown":
      return unknown(campaign, page, node, name, catalogue);
    case "field-outside":
      return outside(campaign, page, node, catalogue);
    case "field-twice":
      return (
        placed && { kind: rule, what: "", change: (now) => takeIn(now, page, node, catalogue) }
      );
    case "field-type": {
      const type = typeOf(fieldNamed(campaign, placed?.inside?.form, name));
      const [definition] = componentsFor(type, catalogue);
      const fitting = placed && shownBy(type, placed.node, name, catalogue);
      if (!definition || !fitting) return undefined;
      const change = (now: Campaign): Campaign => updateNode(now, page, node, () => fitting);
      return { kind: rule, what: definition.title, change };
    }
    case "form-mismatch": {
      const shown = findForm(campaign, page, node, catalogue);
      if (!shown) return undefined;
      const change = (now: Campaign): Campaign => nameForm(now, shown, shown.form, catalogue);
      return { kind: rule, what: resourceTitle(campaign, "forms", shown.form), change };
    }
    case "field-missing":
      return missing(campaign, finding.pointer, name, catalogue);
    default:
      return undefined;
  }
}

function unknown(
  campaign: Campaign,
  page: string,
  node: string,
  name: string,
  catalogue: Catalogue,
): Mend | undefined {
  const at = findNode(campaign, page, node);
  const form = at && formAround(at, catalogue)?.form;
  if (form === undefined || !formNamed(campaign, form)) return undefined;
  const what = resourceTitle(campaign, "forms", form);
  if (findField(campaign, page, node, catalogue))
    return { kind: "field-unknown", what, change: (now) => takeIn(now, page, node, catalogue) };
  // A component of somebody else, which shows what it likes by that name.
  const field = { name, type: "text", label: name };
  const change = (now: Campaign): Campaign => {
    const value = formNamed(now, form) ?? {};
    return changeForm(now, form, { ...value, fields: [...fieldsOf(value), field] }, catalogue);
  };
  return { kind: "field-unknown", what, change };
}

/** Into the first form of the page that takes it. */
function outside(
  campaign: Campaign,
  page: string,
  id: string,
  catalogue: Catalogue,
): Mend | undefined {
  const placed = findField(campaign, page, id, catalogue);
  if (!placed) return undefined;
  for (const form of placedForms(campaign, catalogue).filter((one) => one.page === page)) {
    const type = placed.display.types[0] ?? "text";
    const spot = spotsInForm(campaign, form, type, catalogue).find(
      (one) => mayPlace(campaign, catalogue, one, [placed.node], true) === "fits",
    );
    if (!spot) continue;
    const change = (now: Campaign): Campaign =>
      settleFields(now, moveNodes(now, page, [id], spot), catalogue);
    return { kind: "field-outside", what: resourceTitle(campaign, "forms", form.form), change };
  }
  return undefined;
}

/** Onto every page that shows the form without it. */
function missing(
  campaign: Campaign,
  pointer: string,
  name: string,
  catalogue: Catalogue,
): Mend | undefined {
  const [, , , form = ""] = pointer.split("/");
  const field = fieldNamed(campaign, form, name);
  if (!field) return undefined;
  const change = (now: Campaign): Campaign =>
    placedForms(now, catalogue)
      .filter((one) => one.form === form)
      .filter((one) => fieldsIn(now, one, catalogue).every((shown) => shown.name !== name))
      .reduce((all, one) => layOutField(all, one, field, catalogue), now);
  return { kind: "field-missing", what: fieldLabel(campaign, name, form), change };
}
