/** Copied nodes: plain data, so that they go from page to page and from campaign to campaign. */
import type { Campaign, Nodes, Resources, Texts } from "./campaign";
import { everyNode } from "./tree";

export interface Clip {
  readonly nodes: Nodes;
  /** Their translations, by locale and `{node}.{path}`. */
  readonly texts: Texts;
  /** The forms that they show, or whose fields they show. */
  readonly forms?: Resources["forms"];
}

/** The nodes in the order of the page; a node inside another chosen one comes with that one. */
export function copyOf(campaign: Campaign, page: string, ids: readonly string[]): Clip {
  const chosen = new Set(ids);
  const nodes = [...everyNode(page, campaign.pages[page]?.content ?? [])]
    .filter(
      ({ node, ancestors }) => chosen.has(node.id) && !ancestors.some(({ id }) => chosen.has(id)),
    )
    .map(({ node }) => node);
  return { nodes, texts: textsOf(campaign, page, nodes) };
}

function textsOf(campaign: Campaign, page: string, nodes: Nodes): Texts {
  const ids = new Set([...everyNode(page, nodes)].map(({ node }) => node.id));
  const own = (texts: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts)
        .map(([key, text]) => [withoutPage(key, page), text] as const)
        .filter(([key]) => ids.has(key.split(".")[0] ?? "")),
    );
  return Object.fromEntries(
    Object.entries(campaign.i18n ?? {})
      .map(([locale, texts]) => [locale, own(texts)] as const)
      .filter(([, texts]) => Object.keys(texts).length > 0),
  );
}

function withoutPage(key: string, page: string): string {
  return key.startsWith(`${page}/`) ? key.slice(page.length + 1) : key;
}
