import type { Campaign, Texts } from "../campaign";
import { isJsonList } from "../json";
import { valueAt } from "../prop-path";
import { findNode } from "../tree";
import { setProp } from "./set-prop";

/**
 * Puts the items of a list property into another order, given by their old places; who is not named
 * is removed. Their translations go with them.
 */
export function arrangeItems(
  campaign: Campaign,
  page: string,
  node: string,
  path: string,
  order: readonly number[],
): Campaign {
  const items = valueAt(findNode(campaign, page, node)?.node.props, path);
  if (!isJsonList(items)) return campaign;
  const kept = order.filter((old) => old in items);
  if (kept.length === items.length && kept.every((old, now) => old === now)) return campaign;
  const arranged = kept.flatMap((old) => items.slice(old, old + 1));
  const after = setProp(campaign, page, node, path, arranged);
  if (!after.i18n) return after;
  const prefixes = [`${node}.${path}.`, `${page}/${node}.${path}.`];
  return { ...after, i18n: textsIn(after.i18n, prefixes, kept) };
}

function textsIn(i18n: Texts, prefixes: readonly string[], order: readonly number[]): Texts {
  return Object.fromEntries(
    Object.entries(i18n).map(([locale, texts]) => [
      locale,
      Object.fromEntries(
        Object.entries(texts).flatMap(([key, text]) => {
          const now = keyAfter(key, prefixes, order);
          return now === undefined ? [] : [[now, text] as const];
        }),
      ),
    ]),
  );
}

/** Where a translation is kept afterwards; undefined when its item is gone. */
function keyAfter(
  key: string,
  prefixes: readonly string[],
  order: readonly number[],
): string | undefined {
  const prefix = prefixes.find((one) => key.startsWith(one));
  if (prefix === undefined) return key;
  const [old = "", ...rest] = key.slice(prefix.length).split(".");
  const now = order.indexOf(Number(old));
  return now < 0 ? undefined : [prefix + String(now), ...rest].join(".");
}
