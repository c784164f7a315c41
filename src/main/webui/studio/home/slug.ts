/** Addresses of campaigns. */
const RESERVED: ReadonlySet<string> = new Set(["studio", "api", "play", "media", "schemas", "q"]);

export function isSlug(slug: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(slug) && !RESERVED.has(slug);
}

/** An address from a title; a part by chance keeps it free when the title has no Latin letters. */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48);
  return words && !RESERVED.has(words) ? words : freeSlug("page");
}

export function freeSlug(name: string): string {
  return `${name.slice(0, 50)}-${Math.random().toString(36).slice(2, 7)}`;
}
