/** The place in the editor where a finding can be mended. */
import type { Panel } from "../editor/session";
import type { Located } from "../page/findings";

export interface Place {
  readonly page?: string;
  readonly panel?: Panel;
  readonly selection: readonly string[];
  /** The resource to open, as `pools/main`. */
  readonly resource?: string;
}

export function placeOf(finding: Located): Place {
  const [, first, second, third] = finding.pointer.split("/");
  if (finding.page !== undefined) {
    const selection = finding.node === undefined ? [] : [finding.node];
    return { page: finding.page, selection };
  }
  if (first === "theme" || first === "locales" || first === "i18n")
    return { panel: "theme", selection: [] };
  if (first === "resources")
    return second === undefined || third === undefined
      ? { panel: "data", selection: [] }
      : { panel: "data", selection: [], resource: `${second}/${third}` };
  return { panel: "pages", selection: [] };
}
