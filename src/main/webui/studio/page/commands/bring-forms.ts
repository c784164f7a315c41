import type { Catalogue } from "../../catalog/definition";
import type { Campaign, Resources } from "../campaign";
import type { Clip } from "../clipboard";
import { fieldsOf, findField, findForm, formNamed, nameOf, placedForms } from "../form-fields";
import { everyNode } from "../tree";
import { setResource } from "./set-resource";
import type { Bring } from "./settle-fields";

/** The forms that nodes show, and those whose fields they show. */
export function formsOf(
  campaign: Campaign,
  page: string,
  nodes: Clip["nodes"],
  catalogue: Catalogue,
): NonNullable<Resources["forms"]> {
  const ids = [...everyNode(page, nodes)].map(({ node }) => node.id);
  const keys = ids.flatMap((id) => [
    findForm(campaign, page, id, catalogue)?.form,
    findField(campaign, page, id, catalogue)?.inside?.form,
  ]);
  const forms = campaign.resources?.forms ?? {};
  return Object.fromEntries(Object.entries(forms).filter(([key]) => keys.includes(key)));
}

/** What the fields of a clip ask for, and which form they were in. */
export function broughtBy({ forms = {} }: Clip): Bring {
  return (name) => {
    for (const [form, value] of Object.entries(forms)) {
      const field = fieldsOf(value).find((one) => nameOf(one) === name);
      if (field) return { field, form };
    }
    return undefined;
  };
}

/** Adds the forms that components of a clip show and this campaign does not have. */
export function withFormsOf(
  campaign: Campaign,
  { forms = {} }: Clip,
  catalogue: Catalogue,
): Campaign {
  const shown = placedForms(campaign, catalogue).map(({ form }) => form);
  return Object.entries(forms)
    .filter(([key]) => shown.includes(key) && !formNamed(campaign, key))
    .reduce((all, [key, value]) => setResource(all, "forms", key, value), campaign);
}
