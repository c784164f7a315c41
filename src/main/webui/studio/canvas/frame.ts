/** The document inside the canvas: the renderer's own HTML with marks for the editor. */
import type { DrawnNode, DrawnPage } from "../api/canvas";
import { morph, morphChildren } from "./morph";
import canvasStyle from "./canvas-page.css?inline";

export interface Frame {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Shows a whole page. */
  readonly showPage: (drawn: DrawnPage) => void;
  /** Shows one node anew; false when it is not on the page. */
  readonly showNode: (id: string, drawn: DrawnNode) => boolean;
  readonly node: (id: string) => HTMLElement | null;
  readonly prop: (node: string, prop: string) => HTMLElement | null;
  /** Dialogs are closed on a page; the one that is worked on stands open. */
  readonly openDialogs: (ids: ReadonlySet<string>) => void;
}

/** What is shown hidden: it appears only while a condition holds. */
const CONDITIONAL = "data-conditional";

export function frameOf(iframe: HTMLIFrameElement): Frame | undefined {
  const page = iframe.contentDocument;
  const view = page?.defaultView;
  if (!page || !view) return undefined;
  let open: ReadonlySet<string> = new Set();
  let nodeStyles: Readonly<Record<string, string>> = {};
  const typedInto = (element: Element): boolean => element.hasAttribute("contenteditable");
  const node = (id: string): HTMLElement | null =>
    page.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  return {
    document: page,
    window: view,
    node,
    prop: (id, prop) =>
      [
        ...(node(id)?.querySelectorAll<HTMLElement>(`[data-prop="${CSS.escape(prop)}"]`) ?? []),
      ].find((element) => element.closest("[data-node]") === node(id)) ?? null,
    showPage: ({ html, styles }) => {
      nodeStyles = styles;
      const fresh = prepared(view, html, open);
      page.documentElement.lang = fresh.documentElement.lang;
      page.documentElement.dir = fresh.documentElement.dir;
      const own = fresh.createElement("style");
      own.id = "canvas-style";
      own.textContent = canvasStyle;
      fresh.head.replaceChildren(...fresh.head.querySelectorAll("style"), own);
      morphChildren(page.head, fresh.head, () => false);
      morph(page.body, fresh.body, typedInto);
    },
    showNode: (id, { html, styles, components }) => {
      const old = node(id);
      const fresh = prepared(view, html, open).body.firstElementChild;
      if (!old || !fresh) return false;
      nodeStyles = { ...nodeStyles, ...styles };
      addStyles(page, nodeStyles, components);
      morph(old, fresh, typedInto);
      return true;
    },
    openDialogs: (ids) => {
      open = ids;
      for (const dialog of page.querySelectorAll<HTMLElement>("dialog[data-node]"))
        dialog.toggleAttribute("open", ids.has(dialog.dataset["node"] ?? ""));
    },
  };
}

/** Read in the canvas's own window: styles are checked against the policy of the window they come from. */
function prepared(view: Frame["window"], html: string, open: ReadonlySet<string>): Document {
  const fresh = new view.DOMParser().parseFromString(html, "text/html");
  for (const script of fresh.querySelectorAll("script")) script.remove();
  coverVideos(fresh);
  for (const hidden of fresh.querySelectorAll("[data-node][hidden]")) {
    hidden.removeAttribute("hidden");
    hidden.setAttribute(CONDITIONAL, "");
  }
  for (const dialog of fresh.querySelectorAll<HTMLElement>("dialog[data-node]"))
    dialog.toggleAttribute("open", open.has(dialog.dataset["node"] ?? ""));
  return fresh;
}

/** As the module of the component shows a video at first: under the button that plays it. */
function coverVideos(fresh: Document): void {
  for (const button of fresh.querySelectorAll(".f-video__play[hidden]"))
    button.removeAttribute("hidden");
  for (const video of fresh.querySelectorAll("video.f-video__player"))
    video.removeAttribute("controls");
}

/** The rules of single nodes as they are now, after the style sheets of all components they need. */
function addStyles(
  page: Document,
  nodes: DrawnNode["styles"],
  components: DrawnNode["components"],
): void {
  const own = page.head.querySelector(`style[data-style="nodes"]`);
  for (const [name, css] of Object.entries(components)) {
    if (page.head.querySelector(`style[data-style="${CSS.escape(name)}"]`)) continue;
    const style = page.createElement("style");
    style.dataset["style"] = name;
    style.textContent = css;
    page.head.insertBefore(style, own);
  }
  const joined = Object.values(nodes).join("");
  if (own && own.textContent !== joined) own.textContent = joined;
}
