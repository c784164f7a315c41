import type { Catalogue } from "../../catalog/definition";
import type { FieldDisplay } from "../../catalog/form-parts";
import { typeOf } from "../../catalog/form-parts";
import { isFieldType, readyField } from "../../catalog/ready-fields";
import type { Campaign } from "../campaign";
import type { PlacedField, PlacedForm } from "../form-fields";
import {
  fieldNamed,
  fieldsIn,
  fieldsOf,
  findField,
  formNamed,
  freeName,
  nameOf,
  placedFields,
  placedForms,
  removedNames,
  withFields,
} from "../form-fields";
import type { JsonObject } from "../json";
import { placeIn, withForm } from "./add-field";
import { setProp } from "./set-prop";
import { setResource } from "./set-resource";

/** What a field asks for that comes with nodes from elsewhere, and the form it was in. */
export interface Brought {
  readonly field: JsonObject;
  readonly form?: string;
}

/** @param into the form that takes it */
export type Bring = (name: string, into: JsonObject, display: FieldDisplay) => Brought | undefined;

/**
 * Has the forms follow after nodes came, went or moved: a field that stands in a form now is one of its
 * fields, under a name of its own; one whose last node left a form that is still on the page is none of
 * them any more.
 *
 * @param bring what new nodes bring with them
 */
export function settleFields(
  before: Campaign,
  after: Campaign,
  catalogue: Catalogue,
  bring: Bring = () => undefined,
): Campaign {
  if (before === after) return after;
  const old = new Map(placedFields(before, catalogue).map((one) => [one.node.id, one]));
  const came = placedFields(after, catalogue).filter(
    ({ node, inside }) => inside && old.get(node.id)?.inside?.node !== inside.node,
  );
  const taken = came.reduce((all, { node, spot }) => {
    const earlier = old.get(node.id);
    const field = fieldNamed(before, earlier?.inside?.form, earlier?.name ?? "");
    const moved = field && { field, ...(earlier?.inside && { form: earlier.inside.form }) };
    return takeIn(all, spot.page, node.id, catalogue, moved ? () => moved : bring);
  }, after);
  return withoutAbsent(taken, [...old.values()], catalogue);
}

/** Has the form around a node know the field that the node shows, as one of its own. */
export function takeIn(
  campaign: Campaign,
  page: string,
  id: string,
  catalogue: Catalogue,
  bring: Bring = () => undefined,
): Campaign {
  const placed = findField(campaign, page, id, catalogue);
  if (!placed?.inside) return campaign;
  const { campaign: ready, form } = withForm(campaign, placed.inside, catalogue);
  const value = formNamed(ready, form) ?? {};
  const others = fieldsIn(ready, placed.inside, catalogue).filter(({ node }) => node.id !== id);
  const own = fieldNamed(ready, form, placed.name);
  const isAlone = others.every(({ name }) => name !== placed.name);
  if (own && isAlone && placed.display.types.includes(typeOf(own))) return ready;
  const brought = bring(placed.name, value, placed.display);
  const field = brought?.field ?? own ?? readyFor(placed, ready);
  const named = {
    ...field,
    name: nameFor(value, field, { ...brought, form: brought?.form === form }),
  };
  const fields = fieldsOf(value);
  const at = placeIn(fields, named, neighbour(placed, others));
  const put = withFields(value, fields.toSpliced(at, 0, named));
  const known = setResource(ready, "forms", form, put);
  return setProp(known, page, id, placed.display.prop, nameOf(named));
}

/** A field that was cut out and comes back is the same; any other gets a name of its own. */
function nameFor(
  form: JsonObject,
  field: JsonObject,
  { form: isBack }: { readonly form: boolean },
): string {
  const name = nameOf(field);
  const isFree = fieldsOf(form).every((one) => nameOf(one) !== name);
  return isBack && isFree && removedNames(form).includes(name) ? name : freeName(form, name);
}

/** A field that the component can show, under the name that it says; its kind is that name where it is one. */
function readyFor({ display, name }: PlacedField, campaign: Campaign): JsonObject {
  const said = name.replace(/[0-9]+$/, "");
  const kinds = display.types.filter(isFieldType);
  const kind = kinds.find((one) => one === said) ?? kinds[0] ?? "text";
  const field = readyField(kind, campaign);
  return NAME.test(name) ? { ...field, name } : field;
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** The field that stands right before it. */
function neighbour(placed: PlacedField, others: readonly PlacedField[]): string | undefined {
  const sameList = others.filter(
    ({ spot }) =>
      spot.parent?.node === placed.spot.parent?.node &&
      spot.parent?.slot === placed.spot.parent?.slot,
  );
  return sameList.findLast(({ spot }) => spot.index < placed.spot.index)?.name;
}

/** Takes fields out whose last node left a form that is still there. */
function withoutAbsent(
  campaign: Campaign,
  old: readonly PlacedField[],
  catalogue: Catalogue,
): Campaign {
  const forms = new Map(placedForms(campaign, catalogue).map((one) => [one.node, one]));
  const now = placedFields(campaign, catalogue);
  const places = new Map(now.map(({ node, inside }) => [node.id, inside]));
  const left = old.filter(({ node, inside }) => {
    const stays = inside && forms.get(inside.node)?.form === inside.form;
    // Outside of every form it keeps what it asks for, until it stands in one again.
    return stays && (!places.has(node.id) || isElsewhere(places.get(node.id), inside));
  });
  return left.reduce((all, { name, inside }) => {
    const form = inside?.form ?? "";
    const value = formNamed(all, form);
    const isShown = now.some((one) => one.inside?.form === form && one.name === name);
    if (!value || isShown || !fieldNamed(all, form, name)) return all;
    const fields = fieldsOf(value).filter((one) => nameOf(one) !== name);
    return setResource(all, "forms", form, withFields(value, fields));
  }, campaign);
}

function isElsewhere(now: PlacedForm | undefined, before: PlacedForm): boolean {
  return now !== undefined && now.node !== before.node;
}
