/**
 * An id nothing has or had: what was won, the stock, the answers of visitors are kept under such ids, so
 * that a new thing must not get that of one that was removed.
 */
export function freshId(letter: string): string {
  return letter + random();
}

const MADE = /-0[a-z0-9]{6,}$/;

/** The key of a new resource: it says its kind, and nothing has or had it. */
export function freshKey(kind: string): string {
  return `${kind}-0${random()}`;
}

/** A key without what was made up for it. */
export function readableKey(key: string): string {
  return key.replace(MADE, "");
}

function random(): string {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (one.toString(36) + other.toString(36)).padStart(6, "0").slice(0, 12);
}
