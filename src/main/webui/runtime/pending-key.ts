/**
 * Idempotency keys that outlive a reload: until an answer has come, the same action with the same
 * input is sent under the same key, so it happens once. One key is kept per address.
 */

export interface PendingKey {
  readonly key: string;
  /** An answer came: the next call is a new one. */
  forget(): void;
}

export function pendingKey(address: string, input: string): PendingKey {
  const place = `fanfare:${address}`;
  const mark = fingerprint(input);
  const [keptMark, keptKey] = (read(place) ?? "").split(" ");
  const key = keptMark === mark && keptKey ? keptKey : randomKey();
  write(place, `${mark} ${key}`);
  return {
    key,
    forget: () => {
      write(place, "");
    },
  };
}

/** What is kept in this tab under `place`; null when there is nothing or no storage. */
export function read(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Keeps `value` in this tab, where the browser allows it; an empty one is removed. */
export function write(place: string, value: string): void {
  try {
    if (value) sessionStorage.setItem(place, value);
    else sessionStorage.removeItem(place);
  } catch {
    // A browser without storage cannot retry after a reload; everything else works.
  }
}

/** A short stand-in for the input: what a visitor typed is not left in the browser. */
function fingerprint(input: string): string {
  let first = 7;
  let second = 11;
  for (let index = 0; index < input.length; index++) {
    const code = input.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}

/** A random UUID; `randomUUID` exists on https and localhost only. */
function randomKey(): string {
  if ("randomUUID" in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
