import type { Catalogue } from "../../catalog/definition";
import { componentsFor, fieldDisplayOf, isHidden, typeOf } from "../../catalog/form-parts";
import type { Campaign, PlacedNode } from "../campaign";
import type { PlacedForm } from "../form-fields";
import { fieldsIn, fieldsOf, formNamed, nameOf, placedForms, remembering } from "../form-fields";
import type { JsonObject } from "../json";
import { updateNode, updatePage, without } from "../tree";
import { layOutField } from "./lay-out-field";
import { setResource } from "./set-resource";

/**
 * Puts a form, and has the components that show it follow: a field that is gone goes from every page, one
 * that is new is laid out, and one of another type is shown by a component that can.
 */
export function changeForm(
  campaign: Campaign,
  form: string,
  value: JsonObject | undefined,
  catalogue: Catalogue,
): Campaign {
  const before = formNamed(campaign, form);
  const kept = value && remembering(value, before);
  const changed = setResource(campaign, "forms", form, kept);
  if (changed === campaign || value === undefined) return changed;
  const old = new Map(fieldsOf(before).map((one) => [nameOf(one), one]));
  const now = new Map(fieldsOf(value).map((one) => [nameOf(one), one]));
  const isShown = (field: JsonObject | undefined): boolean => !!field && !isHidden(field);
  const gone = [...old].filter(([name, one]) => isShown(one) && !isShown(now.get(name)));
  const fresh = [...now].filter(([name, one]) => isShown(one) && !isShown(old.get(name)));
  const retyped = [...now].filter(
    ([name, one]) =>
      isShown(one) && isShown(old.get(name)) && typeOf(one) !== typeOf(old.get(name)),
  );
  if (gone.length + fresh.length + retyped.length === 0) return changed;
  return placedForms(changed, catalogue)
    .filter((one) => one.form === form)
    .reduce((all, at) => {
      const fewer = withoutFields(all, at, new Set(gone.map(([name]) => name)), catalogue);
      const fitting = retyped.reduce(
        (one, [, field]) => withType(one, at, field, catalogue),
        fewer,
      );
      return fresh.reduce((one, [, field]) => layOutField(one, at, field, catalogue), fitting);
    }, changed);
}

/** Takes fields off the page, out of one component that shows their form. */
export function withoutFields(
  campaign: Campaign,
  form: PlacedForm,
  names: ReadonlySet<string>,
  catalogue: Catalogue,
): Campaign {
  const gone = fieldsIn(campaign, form, catalogue)
    .filter(({ name }) => names.has(name))
    .map(({ node }) => node.id);
  if (gone.length === 0) return campaign;
  return updatePage(campaign, form.page, (page) => ({
    ...page,
    content: without(page.content, new Set(gone)),
  }));
}

/** Has the field shown by a component that can show its type. */
function withType(
  campaign: Campaign,
  form: PlacedForm,
  field: JsonObject,
  catalogue: Catalogue,
): Campaign {
  const unfit = fieldsIn(campaign, form, catalogue).filter(
    ({ name, display }) => name === nameOf(field) && !display.types.includes(typeOf(field)),
  );
  return unfit.reduce((all, { node }) => {
    const other = shownBy(typeOf(field), node, nameOf(field), catalogue);
    return other ? updateNode(all, form.page, node.id, () => other) : all;
  }, campaign);
}

/** The node as another component, one that can show the type; its id and its condition stay. */
export function shownBy(
  type: string,
  { id, showIf }: PlacedNode,
  name: string,
  catalogue: Catalogue,
): PlacedNode | undefined {
  const [definition] = componentsFor(type, catalogue);
  const prop = fieldDisplayOf(definition)?.prop;
  if (!definition || prop === undefined) return undefined;
  return { id, type: definition.name, props: { [prop]: name }, ...(showIf && { showIf }) };
}
