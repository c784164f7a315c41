/** Runs an action on the server. */

import { fetchPatiently, fields } from "./fetch-patiently";
import type { Input } from "./host";
import type { Island } from "./island";
import { pendingKey } from "./pending-key";

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What came of an action. */
export type Answer =
  | { readonly kind: "outcome"; readonly outcome: string; readonly data: unknown }
  | { readonly kind: "invalid"; readonly errors: readonly FieldError[] }
  | { readonly kind: "closed"; readonly opens: string; readonly closes: string }
  /** The server does not do this. */
  | { readonly kind: "refused" }
  /** The server broke, answered nothing, or says "later" for too long. */
  | { readonly kind: "unanswered" };

/** Runs the action at `address`. The same call until an answer comes is one action. */
export async function play(island: Island, address: string, input: Input): Promise<Answer> {
  const body = JSON.stringify({ input });
  const url = playUrl(island, address);
  const pending = pendingKey(`${island.campaign}/${address}`, body);
  const headers = { "Content-Type": "application/json", "Idempotency-Key": pending.key };
  const send = () =>
    fetchPatiently(url, { method: "POST", credentials: "same-origin", headers, body });
  let reply = await send();
  // The cookie was not recognised and is cleared by now: a new visitor may do the same.
  if (reply?.status === 401) reply = await send();
  if (!reply) return { kind: "unanswered" };
  pending.forget();
  return understood(reply.status, reply.body);
}

/** Address of something the server answers to this visitor. */
export function playUrl(island: Island, what: string): string {
  return `/play/${island.campaign}/${what}?lang=${encodeURIComponent(island.locale)}`;
}

function understood(status: number, body: Readonly<Record<string, unknown>>): Answer {
  if (status < 300) return { kind: "outcome", outcome: text(body.outcome), data: body.data };
  if (status >= 500) return { kind: "unanswered" };
  if (status === 422) return { kind: "invalid", errors: fieldErrors(body.errors) };
  return status === 403 && ("opens" in body || "closes" in body)
    ? { kind: "closed", opens: text(body.opens), closes: text(body.closes) }
    : { kind: "refused" };
}

function fieldErrors(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => {
    const { field, message } = fields(error);
    return { field: text(field), message: text(message) };
  });
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
