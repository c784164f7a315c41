/** Links by which a draft is played before it is published. */
import { object, text } from "./reading";
import { call } from "./call";

const preview = object({
  link: text,
  page: text,
  qr: text,
  startOver: text,
  endsAt: text,
  at: text,
});
export type Preview = ReturnType<typeof preview>;

/** @param at what time it is in the preview; null for a time at which the campaign is open */
export async function openPreview(slug: string, at: string | null): Promise<Preview> {
  const body = at === null ? {} : { at };
  return preview(
    (await call("post", "/campaigns/{slug}/previews", { path: { slug }, body })).body,
    "",
  );
}

export async function startOver({ startOver: path }: Preview): Promise<void> {
  const answer = await fetch(path, { method: "POST", redirect: "manual" });
  if (answer.status >= 400) throw new Error(`status ${answer.status}`);
}
