/** Which address the designer is at: `/studio/`, `/studio/{campaign}` or `/studio/{campaign}/{page}`. */
import { createStore, useStore } from "../editor/store";

export interface Route {
  readonly campaign: string | null;
  readonly page: string | null;
}

const BASE = "/studio/";

const route = createStore(routeOf(location.pathname));

window.addEventListener("popstate", () => route.set(routeOf(location.pathname)));

export function routeOf(path: string): Route {
  const [campaign, page] = path.slice(BASE.length).split("/").filter(Boolean);
  return { campaign: campaign ?? null, page: page ?? null };
}

export function pathOf({ campaign, page }: Route): string {
  return BASE + [campaign, page].filter((part) => part !== null).join("/");
}

export function goTo(next: Route): void {
  if (pathOf(next) !== location.pathname) history.pushState(null, "", pathOf(next));
  route.set(next);
}

/** The page that is looked at goes into the address without a step back of its own. */
export function nameInAddress(next: Route): void {
  if (pathOf(next) !== location.pathname) history.replaceState(null, "", pathOf(next));
}

export function useRoute(): Route {
  return useStore(route, (one) => one);
}
