/** A page that shows every component once, in the theme of a campaign. */
import type { Catalogue } from "../catalog/definition";
import { fieldDisplayOf } from "../catalog/form-parts";
import type { Campaign } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { insertComponent } from "../page/commands/insert-component";

/** Dialogs and what floats would lie over all others. */
const OVER_THE_PAGE = ["core/dialog", "core/floating-button"];

export function everyComponent(campaign: Campaign, catalogue: Catalogue): Campaign {
  const empty: Campaign = {
    format: "campaign/3",
    slug: campaign.slug,
    title: "Theme",
    locales: [mainLocale(campaign)],
    ...(campaign.theme && { theme: campaign.theme }),
    pages: { home: { format: "page/1", title: "Theme", content: [] } },
  };
  return (
    [...catalogue.components.values()]
      .filter(({ name }) => !OVER_THE_PAGE.includes(name))
      // Fields stand in the form.
      .filter((definition) => !fieldDisplayOf(definition))
      .reduce((before, definition) => {
        const index = before.pages["home"]?.content.length ?? 0;
        const spot = { page: "home", parent: null, index };
        return insertComponent(before, spot, definition, catalogue).campaign;
      }, empty)
  );
}
