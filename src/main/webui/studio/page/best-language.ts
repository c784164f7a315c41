/**
 * Which of the languages something is there in is right for a reader: as the server's `Languages` chooses
 * it (both are held to `src/test/resources/language-matches.json`).
 */

/** Special tags that the browser does not read as the usual ones. */
const USUAL: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  tl: "fil",
  cmn: "zh",
  yue: "zh-Hant-HK",
  nan: "zh-Hant-TW",
  bs: "sr-Latn",
  gsw: "de",
};

/** Languages whose readers can read both of their writings. */
const READ_BOTH = ["zh", "sr"];

/** Regions that read one another's texts rather than those of the language's first region. */
const FAMILIES: Readonly<Record<string, { readonly regions: string; readonly readers: string }>> = {
  en: { regions: "GB 001 150", readers: "AU NZ IE IN ZA SG HK MY KE NG GH MT CY 001 150" },
  es: {
    regions: "419 MX",
    readers: "419 AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE",
  },
  pt: { regions: "PT", readers: "AO CH CV GQ GW LU MO MZ ST TL" },
  zh: { regions: "HK MO", readers: "HK MO" },
};

/** `zh-yue` is `yue`. */
const WITHIN_ANOTHER = /^[a-z]{2,3}-([a-z]{3})(?=-|$)/i;

interface Tag {
  readonly language: string;
  readonly script: string;
  /** Empty when the tag has none. */
  readonly region: string;
  /** The region, else the one the tag most likely means. */
  readonly likely: string;
}

export function bestLanguage(available: readonly string[], wanted: string): string | undefined {
  const same = available.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  if (same !== undefined) return same;
  const wish = tagOf(wanted);
  if (!wish) return undefined;
  const fits = available.map((tag) => ({ tag, fit: fitOf(wish, tagOf(tag)) }));
  return fits.reduce<{ tag: string | undefined; fit: number }>(
    (best, one) => (one.fit > best.fit ? one : best),
    { tag: undefined, fit: -Infinity },
  ).tag;
}

/** `rtl` or `ltr`. */
export function directionOf(tag: string): "rtl" | "ltr" {
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Aran)$/.test(tagOf(tag)?.script ?? "") ? "rtl" : "ltr";
}

function tagOf(written: string): Tag | undefined {
  try {
    const given = new Intl.Locale(written.replaceAll("_", "-").replace(WITHIN_ANOTHER, "$1"));
    const usual = USUAL[given.language];
    const read = usual === undefined ? given : withUsual(given, usual);
    const whole = read.maximize();
    return {
      language: read.language,
      script: whole.script ?? "",
      region: read.region ?? "",
      likely: whole.region ?? "",
    };
  } catch {
    return undefined;
  }
}

function withUsual(given: Intl.Locale, usual: string): Intl.Locale {
  const { language, script, region } = new Intl.Locale(usual);
  const writing = language === "zh" && given.region === "CN" ? "Hans" : (given.script ?? script);
  const from = given.region ?? (writing === script ? region : undefined);
  return new Intl.Locale(language, {
    ...(writing && { script: writing }),
    ...(from && { region: from }),
  });
}

function fitOf(wish: Tag, one: Tag | undefined): number {
  if (one?.language !== wish.language) return -Infinity;
  if (one.script === wish.script) return regionFit(wish, one);
  return READ_BOTH.includes(one.language) ? regionFit(wish, one) - 50 : -Infinity;
}

function regionFit(wish: Tag, one: Tag): number {
  if (one.likely === wish.likely) return (one.region === "") === (wish.region === "") ? 51 : 50;
  const family = FAMILIES[wish.language];
  if (family && has(family.regions, one.region) && has(family.readers, wish.likely)) return 45;
  if (one.region === "") return 40;
  return one.region === tagOf(one.language)?.likely ? 20 : 10;
}

function has(regions: string, region: string): boolean {
  return region !== "" && regions.split(" ").includes(region);
}
