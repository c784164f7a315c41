/** Lists inside resources: questions, prizes, fields. */
import type { LocalizedText } from "../page/campaign";
import type { Json, JsonObject } from "../page/json";
import { isJsonList, isJsonObject } from "../page/json";

export function itemsOf(value: JsonObject, name: string): readonly JsonObject[] {
  const list = value[name];
  return isJsonList(list) ? list.filter(isJsonObject) : [];
}

/** An id no item has yet: q1, q2 and so on. */
export function freeId(items: readonly JsonObject[], letter: string, name = "id"): string {
  let number = items.length + 1;
  while (items.some((item) => item[name] === `${letter}${number}`)) number++;
  return `${letter}${number}`;
}

export function localizedFrom(value: Json | undefined): LocalizedText | undefined {
  if (typeof value === "string") return value;
  if (!isJsonObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([locale, text]) =>
      typeof text === "string" ? [[locale, text] as const] : [],
    ),
  );
}

export function numberFrom(value: Json | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function textFrom(value: Json | undefined, otherwise = ""): string {
  return typeof value === "string" ? value : otherwise;
}

/** The list with the item at `from` put to `to`; the same list where one of them is not there. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const [item] = items.slice(from, from + 1);
  if (item === undefined || from < 0 || to < 0 || to >= items.length || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
