/** Runs an action on the server. */

import { fields } from "./fetch-patiently";
import type { Input } from "./host";
import type { Identity } from "./identity";
import type { Island, PlayStep } from "./island";
import { pendingKey } from "./pending-key";

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What came of an action. */
export type Answer =
  | { readonly kind: "outcome"; readonly outcome: string; readonly data: unknown }
  | { readonly kind: "invalid"; readonly errors: readonly FieldError[] }
  | {
      readonly kind: "closed";
      readonly opens: string;
      readonly closes: string;
      readonly now: string;
    }
  /** The page is not the one that is live: it says what is not there or not so any more. */
  | { readonly kind: "stale" }
  /** Nothing is played here any more. */
  | { readonly kind: "over" }
  /** The server does not do this. */
  | { readonly kind: "refused" }
  /** The server broke, answered nothing, or says "later" for too long. */
  | { readonly kind: "unanswered" };

/** Runs the action of `step`. The same call until an answer comes is one action. */
export async function play(
  island: Island,
  identity: Identity,
  step: PlayStep,
  input: Input,
): Promise<Answer> {
  const body = JSON.stringify({ input });
  const pending = pendingKey(`${island.campaign}/${step.play}`, body);
  const headers = { "Content-Type": "application/json", "Idempotency-Key": pending.key };
  const what = step.as ? `${step.play}?as=${step.as}` : step.play;
  const send = () => identity.ask(what, { method: "POST", headers, body });
  let reply = await send();
  // The cookie was not recognised and is cleared by now: a new visitor may do the same.
  if (reply?.status === 401) reply = await send();
  if (!reply) return { kind: "unanswered" };
  const answer = understood(reply.status, reply.body);
  // An earlier try may still be under way: the key stays that of this call.
  if (answer.kind !== "stale") pending.forget();
  return answer;
}

function understood(status: number, body: Readonly<Record<string, unknown>>): Answer {
  if (status < 300) return { kind: "outcome", outcome: text(body.outcome), data: body.data };
  if (status >= 500) return { kind: "unanswered" };
  if (status === 422) return { kind: "invalid", errors: fieldErrors(body.errors) };
  if (status === 410 || body.page === "out-of-date") return { kind: "stale" };
  if (body.page === "over") return { kind: "over" };
  return status === 403 && ("opens" in body || "closes" in body)
    ? {
        kind: "closed",
        opens: text(body.opens),
        closes: text(body.closes),
        now: text(body.now),
      }
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
