/** Addresses of campaigns. */
const RESERVED: ReadonlySet<string> = new Set(["studio", "api", "play", "media", "schemas", "q"]);

export function isSlug(slug: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(slug) && !RESERVED.has(slug);
}

/** An address from a title in Latin letters, else `otherwise`. */
export function slugOf(title: string, otherwise: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48)
    .replace(/-+$/, "");
  return words && !RESERVED.has(words) ? words : otherwise;
}

/** An address like `name` that no campaign has: `name-2` and so on. */
export function nextSlug(name: string, taken: ReadonlySet<string>): string {
  const free = name.slice(0, 58).replace(/-+$/, "");
  if (!taken.has(free)) return free;
  let number = 2;
  while (taken.has(`${free}-${number}`)) number++;
  return `${free}-${number}`;
}

/** One that is free by chance. */
export function freeSlug(name: string): string {
  return `${name.slice(0, 50)}-${Math.random().toString(36).slice(2, 7)}`;
}
