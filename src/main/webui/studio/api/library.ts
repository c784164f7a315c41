/** What campaigns are built from and begun with. */
import type { Catalogue } from "../catalog/definition";
import { isAction, isCampaign, isComponent, isLocalized } from "./guards";
import { listOf, object, text, whole } from "./reading";
import { request } from "./request";

const template = object({
  name: text,
  title: whole(isLocalized, "title"),
  preview: text,
  document: whole(isCampaign, "campaign"),
});
export type PageTemplate = ReturnType<typeof template>;

export async function readCatalogue(): Promise<Catalogue> {
  const [components, actions] = await Promise.all([request("/components"), request("/actions")]);
  return {
    components: new Map(
      listOf(whole(isComponent, "component"))(components.body, "").map((one) => [one.name, one]),
    ),
    actions: new Map(
      listOf(whole(isAction, "action"))(actions.body, "").map((one) => [one.name, one]),
    ),
  };
}

export async function listTemplates(): Promise<readonly PageTemplate[]> {
  return listOf(template)((await request("/templates")).body, "");
}
