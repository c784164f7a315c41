/** What campaigns are built from and begun with. */
import type { Catalogue } from "../catalog/definition";
import type { LocalizedText } from "../page/campaign";
import { isObject } from "../page/json";
import { isCampaign, isComponent, isLocalized } from "./guards";
import type { Read } from "./reading";
import { flag, listOf, mapOf, object, text, whole } from "./reading";
import { call } from "./call";

/** Actions tell their titles as the server keeps them: texts by locale, and one for all others. */
const title: Read<LocalizedText> = (value, at) => {
  const { byLocale, fallback } = isObject(value) ? value : {};
  const found =
    isObject(byLocale) && Object.keys(byLocale).length > 0 ? byLocale : (fallback ?? value);
  return whole(isLocalized, "title")(found, at);
};

const action = object({
  name: text,
  title,
  with: listOf(object({ name: text, kind: text, required: flag, title })),
  outcomes: listOf(object({ name: text, title })),
});

const template = object({
  name: text,
  title: whole(isLocalized, "title"),
  /** Addresses of its picture, by the language that is read in it. */
  previews: whole(isLocalized, "previews"),
  document: whole(isCampaign, "campaign"),
  /** What it says in further languages, by locale and English text. */
  texts: mapOf(mapOf(text)),
});
export type PageTemplate = ReturnType<typeof template>;

export async function readCatalogue(): Promise<Catalogue> {
  const [components, actions] = await Promise.all([
    call("get", "/components", {}),
    call("get", "/actions", {}),
  ]);
  return {
    components: new Map(
      listOf(whole(isComponent, "component"))(components.body, "").map((one) => [one.name, one]),
    ),
    actions: new Map(listOf(action)(actions.body, "").map((one) => [one.name, one])),
  };
}

export async function listTemplates(): Promise<readonly PageTemplate[]> {
  return listOf(template)((await call("get", "/templates", {})).body, "");
}
