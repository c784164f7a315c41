/** Values by dotted path, and texts with `{{path}}` in them. */

/** The value at `path` of `data`, or undefined. Only own properties count. */
export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, name)?.value;
  }
  return value;
}

/** `value` as a person reads it: an instant becomes a local date and time. */
export function wording(value: unknown, locale: string): string {
  if (typeof value === "number") return value.toLocaleString(locale);
  if (typeof value !== "string") return "";
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? new Date(value) : new Date(NaN);
  if (isNaN(instant.getTime())) return value;
  return instant.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}

/** Replaces each `{{path}}` of `text` by what stands there in `data`. */
export function fillIn(text: string, data: unknown, locale: string): string {
  return text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, path: string) =>
    wording(valueAt(data, path), locale),
  );
}

/** A command's input: `"$result"` and `"$result.path"` stand for the last action's data. */
export function resolveResult(value: unknown, result: unknown): unknown {
  if (typeof value === "string") {
    if (value === "$result") return result;
    return value.startsWith("$result.") ? valueAt(result, value.slice(8)) : value;
  }
  if (Array.isArray(value)) return value.map((item) => resolveResult(item, result));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, resolveResult(inner, result)]),
  );
}
