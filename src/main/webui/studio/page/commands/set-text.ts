import type { Campaign } from "../campaign";
import { mainLocale } from "../campaign";
import { withMember } from "../json";
import { setProp } from "./set-prop";

/** Sets a text in one language: the main one lives in the node, the others in `i18n`. */
export function setText(
  campaign: Campaign,
  page: string,
  node: string,
  prop: string,
  locale: string,
  text: string | undefined,
): Campaign {
  if (locale === mainLocale(campaign)) return setProp(campaign, page, node, prop, text);
  const before = campaign.i18n?.[locale] ?? {};
  const texts = withMember(before, `${node}.${prop}`, text);
  return texts === before ? campaign : { ...campaign, i18n: { ...campaign.i18n, [locale]: texts } };
}

/** What a text is in `locale`; undefined where it is not translated. */
export function textOf(
  campaign: Campaign,
  page: string,
  node: string,
  prop: string,
  locale: string,
): string | undefined {
  const texts = campaign.i18n?.[locale];
  return texts?.[`${page}/${node}.${prop}`] ?? texts?.[`${node}.${prop}`];
}
