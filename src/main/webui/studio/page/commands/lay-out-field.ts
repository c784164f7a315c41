import type { Catalogue } from "../../catalog/definition";
import { componentsFor, fieldDisplayOf, isHidden, typeOf } from "../../catalog/form-parts";
import { mayPlace } from "../../catalog/slot-rules";
import type { Campaign, PlacedNode } from "../campaign";
import { spotsInForm } from "../field-spots";
import type { PlacedForm } from "../form-fields";
import { fieldsIn, nameOf } from "../form-fields";
import type { JsonObject } from "../json";
import { idsOf, takeId } from "../node-ids";
import { updateNodes } from "../tree";

/**
 * Puts a field onto the page, into a component that shows its form: after the other fields, and before
 * what is agreed to at the end. The same campaign where it stands there already, is never shown, or has
 * no room.
 */
export function layOutField(
  campaign: Campaign,
  form: PlacedForm,
  field: JsonObject,
  catalogue: Catalogue,
): Campaign {
  const name = nameOf(field);
  const placed = fieldsIn(campaign, form, catalogue);
  if (isHidden(field) || placed.some((one) => one.name === name)) return campaign;
  for (const definition of componentsFor(typeOf(field), catalogue)) {
    const prop = fieldDisplayOf(definition)?.prop;
    if (prop === undefined) continue;
    const id = takeId(definition.name, idsOf(campaign));
    const node: PlacedNode = { id, type: definition.name, props: { [prop]: name } };
    const spot = spotsInForm(campaign, form, typeOf(field), catalogue).find(
      (one) => mayPlace(campaign, catalogue, one, [node]) === "fits",
    );
    if (spot)
      return updateNodes(campaign, spot.page, spot.parent, (nodes) =>
        nodes.toSpliced(spot.index, 0, node),
      );
  }
  return campaign;
}
