import type { Catalogue, ComponentDefinition, Example } from "../../catalog/definition";
import { typeOf } from "../../catalog/form-parts";
import type { FieldType } from "../../catalog/ready-fields";
import { readyField } from "../../catalog/ready-fields";
import { exampleField } from "../../catalog/starter-resources";
import { starterOf } from "../../catalog/starter";
import type { Campaign, Spot } from "../campaign";
import { fieldsOf, formNamed, placedForms } from "../form-fields";
import { idsOf } from "../node-ids";
import { withForm } from "./add-field";
import type { Inserted } from "./insert-starter";
import { insertStarter } from "./insert-starter";
import type { Bring } from "./settle-fields";
import { settleFields } from "./settle-fields";
import { layOutForm } from "./show-form";

/**
 * Puts a component with all it brings at `spot`. A form that the campaign had before is laid out in it; a
 * field becomes one of the form it stands in.
 */
export function insertComponent(
  campaign: Campaign,
  spot: Spot,
  definition: ComponentDefinition,
  catalogue: Catalogue,
): Inserted {
  const inserted = insertStarter(campaign, spot, starterOf(definition, campaign, catalogue));
  const there = idsOf(campaign);
  const laidOut = placedForms(inserted.campaign, catalogue)
    .filter(({ node }) => !there.has(node))
    .reduce((all, shown) => {
      const { campaign: ready, form } = withForm(all, shown, catalogue);
      return formNamed(campaign, form) ? layOutForm(ready, { ...shown, form }, catalogue) : ready;
    }, inserted.campaign);
  const settled = settleFields(campaign, laidOut, catalogue, ready(definition.example, campaign));
  return { campaign: settled, ids: inserted.ids };
}

/** What people ask for first. */
const USUAL: readonly FieldType[] = ["phone", "name", "email", "text"];

/** The example's own field; a form that asks for such a thing already gets one it does not ask for. */
function ready(example: Example, campaign: Campaign): Bring {
  return (name, into, { types }) => {
    const asked = new Set(fieldsOf(into).map(typeOf));
    const own = exampleField(example, name, campaign);
    if (own && !asked.has(typeOf(own))) return { field: own };
    const usual = USUAL.filter((kind) => types.includes(kind));
    const kind = usual.find((one) => !asked.has(one)) ?? usual.at(-1);
    return kind === undefined ? undefined : { field: readyField(kind, campaign) };
  };
}
