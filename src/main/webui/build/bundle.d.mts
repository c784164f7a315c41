/** The module at `entry` with everything it imports; of the runtime, these of its parts. */
export function bundle(entry: string, parts?: readonly string[]): Promise<string>;

/** The runtime once for every choice of its parts. */
export function runtimes(
  webui: string,
  folder: string,
): { readonly from: string; readonly to: string; readonly parts: readonly string[] }[];
