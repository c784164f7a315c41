import type { PageTemplate } from "../api/library";
import type { Campaign } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { inLanguage } from "../page/in-language";
import { setTitle } from "../page/commands/set-title";

interface Wanted {
  readonly slug: string;
  readonly title: string;
  readonly locale: string;
  /** The title of the first page where the campaign has none. */
  readonly firstPage: string;
  /** Where its days begin and end. */
  readonly timezone: string;
}

/** The campaign that is begun: from a template, or with one empty page. */
export function begun(template: PageTemplate | undefined, wanted: Wanted): Campaign {
  const { slug, title, locale, firstPage, timezone } = wanted;
  if (template) {
    const campaign = { ...inLanguage(template.document, template.texts, locale), slug, timezone };
    return setTitle(campaign, mainLocale(campaign), title);
  }
  return {
    format: "campaign/3",
    slug,
    title,
    locales: [locale],
    timezone,
    pages: { home: { format: "page/1", title: title || firstPage, content: [] } },
  };
}

/** The time zone of whoever sits at the browser. */
export function ownTimezone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
