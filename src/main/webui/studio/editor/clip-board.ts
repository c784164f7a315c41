/** The clipboard that all tabs of the designer share, so that a copy goes to another campaign. */
import { isNodes, isResources } from "../api/guards";
import type { Clip } from "../page/clipboard";
import { isObject } from "../page/json";

const KEY = "fanfare.clip";

export function writeClip(clip: Clip): void {
  localStorage.setItem(KEY, JSON.stringify(clip));
}

export function readClip(): Clip | undefined {
  const kept = localStorage.getItem(KEY);
  const clip: unknown = kept === null ? undefined : parsed(kept);
  if (!isObject(clip) || !isNodes(clip["nodes"]) || clip["nodes"].length === 0) return undefined;
  const forms = { forms: clip["forms"] };
  return {
    nodes: clip["nodes"],
    texts: textsIn(clip["texts"]),
    ...(isResources(forms) && forms),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textsIn(value: unknown): Clip["texts"] {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([locale, texts]) => [
      locale,
      Object.fromEntries(
        Object.entries(isObject(texts) ? texts : {}).flatMap(([key, text]) =>
          typeof text === "string" ? [[key, text] as const] : [],
        ),
      ),
    ]),
  );
}
