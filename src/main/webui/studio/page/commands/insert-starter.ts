import type { Starter } from "../../catalog/starter";
import type { Campaign, Spot } from "../campaign";
import { bestLanguage } from "../best-language";
import { idsOf, withFreshIds } from "../node-ids";
import { valueAt } from "../prop-path";
import { findNode, updateNodes, updatePage } from "../tree";
import { setResource } from "./set-resource";
import { setText } from "./set-text";

export interface Inserted {
  readonly campaign: Campaign;
  /** The ids the new nodes got, in their order. */
  readonly ids: readonly string[];
}

/** Puts a component with all it brings: itself at `spot`, the rest at the end of the page. */
export function insertStarter(campaign: Campaign, spot: Spot, starter: Starter): Inserted {
  const { nodes, beside } = starter;
  const fresh = withFreshIds([...nodes, ...beside], idsOf(campaign));
  const placed = updateNodes(campaign, spot.page, spot.parent, (before) =>
    before.toSpliced(spot.index, 0, ...fresh.nodes.slice(0, nodes.length)),
  );
  if (placed === campaign) return { campaign, ids: [] };
  const complete = updatePage(placed, spot.page, (page) => ({
    ...page,
    content: [...page.content, ...fresh.nodes.slice(nodes.length)],
  }));
  return {
    campaign: withResources(withTexts(complete, spot.page, starter, fresh.ids), starter),
    ids: fresh.nodes.slice(0, nodes.length).map(({ id }) => id),
  };
}

/** Puts the texts into every language of the campaign that the example speaks; it is in English. */
function withTexts(
  campaign: Campaign,
  page: string,
  { texts }: Starter,
  ids: ReadonlyMap<string, string>,
): Campaign {
  const translated = new Set(Object.values(texts).flatMap((all) => Object.keys(all)));
  let changed = campaign;
  for (const locale of campaign.locales) {
    const near = bestLanguage(Object.keys(texts), locale);
    for (const key of translated) {
      const [old = "", ...path] = key.split(".");
      const id = ids.get(old) ?? "";
      const props = findNode(campaign, page, id)?.node.props;
      const english = language(locale) === "en" ? valueAt(props, path.join(".")) : undefined;
      const text = texts[near ?? ""]?.[key] ?? english;
      if (props && typeof text === "string")
        changed = setText(changed, page, id, path.join("."), locale, text);
    }
  }
  return changed;
}

function withResources(campaign: Campaign, { resources }: Starter): Campaign {
  let changed = campaign;
  for (const kind of ["quizzes", "pools", "forms", "polls", "coupons", "checkins"] as const)
    for (const [name, value] of Object.entries(resources[kind] ?? {}))
      changed = setResource(changed, kind, name, value);
  return changed;
}

function language(locale: string): string {
  return locale.split("-")[0] ?? locale;
}
