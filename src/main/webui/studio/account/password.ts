/** Passwords that somebody makes for somebody else. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Four groups that are easy to read out; about 80 bits by chance. */
export function freshPassword(): string {
  const chance = crypto.getRandomValues(new Uint8Array(16));
  const letters = [...chance].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return [0, 4, 8, 12].map((from) => letters.slice(from, from + 4).join("")).join("-");
}
