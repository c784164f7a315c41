import type { Campaign, Spot, Texts } from "../campaign";
import type { Clip } from "../clipboard";
import { idsOf, withFreshIds } from "../node-ids";
import { updateNodes } from "../tree";
import type { Inserted } from "./insert-starter";

/** Puts a clip at `spot`, with its translations into the languages this campaign speaks. */
export function pasteNodes(campaign: Campaign, spot: Spot, clip: Clip): Inserted {
  const fresh = withFreshIds(clip.nodes, idsOf(campaign));
  const pasted = updateNodes(campaign, spot.page, spot.parent, (nodes) =>
    nodes.toSpliced(spot.index, 0, ...fresh.nodes),
  );
  if (pasted === campaign) return { campaign, ids: [] };
  const i18n = translated(campaign, clip.texts, fresh.ids);
  return {
    campaign: i18n === campaign.i18n || i18n === undefined ? pasted : { ...pasted, i18n },
    ids: fresh.nodes.map(({ id }) => id),
  };
}

function translated(
  campaign: Campaign,
  texts: Texts,
  ids: ReadonlyMap<string, string>,
): Texts | undefined {
  let i18n = campaign.i18n;
  for (const locale of campaign.locales) {
    const added = Object.entries(texts[locale] ?? {}).flatMap(([key, text]) => {
      const [old = "", ...path] = key.split(".");
      const id = ids.get(old);
      return id === undefined ? [] : [[[id, ...path].join("."), text] as const];
    });
    if (added.length > 0)
      i18n = { ...i18n, [locale]: { ...i18n?.[locale], ...Object.fromEntries(added) } };
  }
  return i18n;
}
