/** The renderer's own HTML of a draft, with marks for the editor. */
import type { Campaign, PlacedNode } from "../page/campaign";
import type { Finding } from "../page/findings";
import type { Found } from "../page/tree";
import { findNode } from "../page/tree";
import { isObject } from "../page/json";
import { findingsOf } from "./campaigns";
import { object, text } from "./reading";
import type { Read } from "./reading";
import { call } from "./call";

const texts: Read<Readonly<Record<string, string>>> = (value, at) =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).map(([name, one]) => [
      name,
      text(one, `${at}/${name}`),
    ]),
  );

const drawnPage = object({ html: text, styles: texts });
const drawnNode = object({ html: text, styles: texts, components: texts });

export type DrawnPage = ReturnType<typeof drawnPage> & { readonly findings: readonly Finding[] };
export type DrawnNode = ReturnType<typeof drawnNode>;

export async function drawPage(
  campaign: Campaign,
  page: string,
  locale: string,
): Promise<DrawnPage> {
  const { body } = await call("post", "/campaigns/{slug}/canvas", {
    path: { slug: campaign.slug },
    body: { document: campaign, page, locale },
  });
  return { ...drawnPage(body, ""), findings: findingsOf(body) };
}

/** Sends no more of the campaign than the node needs: itself, and what it stands in. */
export async function drawNode(
  campaign: Campaign,
  page: string,
  locale: string,
  node: string,
): Promise<DrawnNode> {
  const found = findNode(campaign, page, node);
  const whole = campaign.pages[page];
  if (!found || !whole) throw new Error(`there is no node ${node} on page ${page}`);
  const document = { ...campaign, pages: { [page]: { ...whole, content: [inAncestors(found)] } } };
  const { body } = await call("post", "/campaigns/{slug}/canvas/node", {
    path: { slug: campaign.slug },
    body: { document, page, locale, node },
  });
  return drawnNode(body, "");
}

/** The node in the nodes around it, each with nothing else in it. */
function inAncestors({ node, ancestors }: Found): PlacedNode {
  return ancestors.reduceRight<PlacedNode>((inner, outer) => {
    const slots = Object.entries(outer.slots ?? {});
    const [slot = ""] = slots.find(([, nodes]) => nodes.some(({ id }) => id === inner.id)) ?? [];
    return { ...outer, slots: { [slot]: [inner] } };
  }, node);
}
