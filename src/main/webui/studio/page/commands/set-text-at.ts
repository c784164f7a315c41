import type { Campaign, LocalizedText } from "../campaign";
import { mainLocale } from "../campaign";
import type { Json, JsonObject } from "../json";
import { isJsonList, isJsonObject } from "../json";
import type { Path, Place } from "../texts";
import { localized } from "./set-page-text";
import { setText } from "./set-text";

/** Sets a text wherever it is kept; an empty translation is none. */
export function setTextAt(
  campaign: Campaign,
  place: Place,
  locale: string,
  text: string,
): Campaign {
  if (place.kind === "prop") {
    const empty = text === "" && locale !== mainLocale(campaign);
    return setText(campaign, place.page, place.node, place.prop, locale, empty ? undefined : text);
  }
  const change = (before: Json | undefined): Json =>
    localized(asText(before), campaign.locales, locale, text);
  // What is changed is a text of the campaign, and stays one.
  return withPath(campaign as unknown as JsonObject, place.path, change) as unknown as Campaign;
}

/** Texts that hold their languages themselves. */
export function asText(value: Json | undefined): LocalizedText | undefined {
  if (typeof value === "string") return value;
  if (!isJsonObject(value)) return undefined;
  const texts = Object.entries(value).filter(([, one]) => typeof one === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}

function withPath(
  value: JsonObject,
  path: Path,
  change: (before: Json | undefined) => Json,
): JsonObject {
  return inPath(value, path, change) as JsonObject;
}

function inPath(
  value: Json | undefined,
  path: Path,
  change: (before: Json | undefined) => Json,
): Json {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (isJsonList(value))
    return value.map((item, at) => (at === name ? inPath(item, rest, change) : item));
  if (!isJsonObject(value)) return value ?? null;
  const before = value[name];
  const after = inPath(before, rest, change);
  return after === before ? value : { ...value, [name]: after };
}
