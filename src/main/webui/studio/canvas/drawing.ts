/** Keeps the canvas like the document: what a change touched is rendered by the server, the rest stays. */
import type { DrawnNode, DrawnPage } from "../api/canvas";
import type { Catalogue } from "../catalog/definition";
import type { Campaign, Nodes } from "../page/campaign";
import { touchedBetween } from "../page/touched";
import type { Session } from "../editor/session";
import { showClocks } from "./clocks";
import type { Frame } from "./frame";
import { showStructure } from "./structure";
import { showTexts } from "./typing";

export interface Renderer {
  readonly page: (campaign: Campaign, page: string, locale: string) => Promise<DrawnPage>;
  readonly node: (
    campaign: Campaign,
    page: string,
    locale: string,
    node: string,
  ) => Promise<DrawnNode>;
}

export interface Drawing {
  readonly stop: () => void;
}

interface Drawn {
  readonly campaign: Campaign;
  readonly page: string;
  readonly locale: string;
}

/** More than this and the page comes as a whole. */
const MOST_NODES = 4;
/** A change alone is drawn at once; of quick ones, such as typing, those within this time together. */
const PAUSE = 60;
const RETRY = 2000;

export function drawOn(
  frame: Frame,
  session: Session,
  renderer: Renderer,
  /** Hears when the server's rendering is shown, could not be had, or something was shown before it came. */
  told: (what: "drawn" | "failed" | "shown") => void,
): Drawing {
  const ahead = aheadOf(frame, session, () => told("shown"));
  let drawn: Drawn | null = null;
  let busy = false;
  let stopped = false;
  let timer: number | undefined;
  let begun = -Infinity;

  const wanted = (): Drawn => {
    const { history, page, locale } = session.store.get();
    return { campaign: history.present, page, locale };
  };
  const later = (pause: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void draw(), pause);
  };
  const draw = async (): Promise<void> => {
    if (busy || stopped) return;
    const next = wanted();
    if (isSame(drawn, next)) return;
    busy = true;
    begun = performance.now();
    try {
      await render(frame, renderer, drawn, next, session.catalogue);
      drawn = next;
      ahead.stands(next);
    } catch {
      told("failed");
      later(RETRY);
      return;
    } finally {
      busy = false;
    }
    ahead.show(next, wanted());
    showClocks(frame.document, next.campaign.window, Date.now());
    told("drawn");
    if (!isSame(drawn, wanted())) later(0);
  };
  const changed = (): void => {
    const now = wanted();
    if (drawn) ahead.show(drawn, now);
    if (isSame(drawn, now)) return;
    later(drawn?.page === now.page ? Math.max(0, begun + PAUSE - performance.now()) : 0);
  };
  const unsubscribe = session.store.subscribe(changed);
  void draw();
  return {
    stop: () => {
      stopped = true;
      window.clearTimeout(timer);
      unsubscribe();
    },
  };
}

/** Shows what needs no server: texts, and where nodes stand. */
function aheadOf(
  frame: Frame,
  session: Session,
  shown: () => void,
): {
  /** Says that the page is shown as the server drew it. */
  readonly stands: (drawn: Drawn) => void;
  readonly show: (drawn: Drawn, now: Drawn) => void;
} {
  const contentOf = ({ campaign, page }: Drawn): Nodes => campaign.pages[page]?.content ?? [];
  /** The nodes as they stand on the page. */
  let standing: Nodes = [];
  return {
    stands: (drawn) => {
      standing = contentOf(drawn);
    },
    show: (drawn, now) => {
      if (drawn.page !== now.page) return;
      const isMoved = showStructure(frame, standing, contentOf(now));
      standing = contentOf(now);
      if (!isSame(drawn, now)) showTexts(frame, session, touchedNow(drawn, now, session.catalogue));
      if (isMoved) shown();
    },
  };
}

async function render(
  frame: Frame,
  renderer: Renderer,
  drawn: Drawn | null,
  { campaign, page, locale }: Drawn,
  catalogue: Catalogue,
): Promise<void> {
  const touched =
    drawn?.page === page && drawn.locale === locale
      ? touchedBetween(drawn.campaign, campaign, page, catalogue)
      : ({ what: "page" } as const);
  if (touched.what === "nothing") return;
  if (touched.what === "nodes" && touched.ids.length <= MOST_NODES) {
    const shown = await Promise.all(
      touched.ids.map(async (id) => {
        return frame.showNode(id, await renderer.node(campaign, page, locale, id));
      }),
    );
    if (shown.every(Boolean)) return;
  }
  frame.showPage(await renderer.page(campaign, page, locale));
}

function touchedNow(drawn: Drawn, now: Drawn, catalogue: Catalogue): readonly string[] {
  if (drawn.page !== now.page) return [];
  const touched = touchedBetween(drawn.campaign, now.campaign, now.page, catalogue);
  return touched.what === "nodes" ? touched.ids : [];
}

function isSame(drawn: Drawn | null, now: Drawn): boolean {
  return (
    drawn !== null &&
    drawn.campaign === now.campaign &&
    drawn.page === now.page &&
    drawn.locale === now.locale
  );
}
