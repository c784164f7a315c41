import type { PageTemplate } from "../api/library";
import type { Campaign } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { inLanguage } from "../page/in-language";
import { setTitle } from "../page/commands/set-title";

/** The campaign that is begun, in `locale`: from a template, or with one empty page. */
export function begun(
  template: PageTemplate | undefined,
  slug: string,
  title: string,
  locale: string,
  firstPage: string,
): Campaign {
  if (template) {
    const campaign = { ...inLanguage(template.document, template.texts, locale), slug };
    return setTitle(campaign, mainLocale(campaign), title);
  }
  return {
    format: "campaign/2",
    slug,
    title,
    locales: [locale],
    pages: { home: { format: "page/1", title: title || firstPage, content: [] } },
  };
}
