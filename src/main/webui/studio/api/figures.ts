/** What happened today. */
import { isObject } from "../page/json";
import { number, object } from "./reading";
import { call } from "./call";

const figures = object({
  visitors: number,
  registrations: number,
  quizzes: number,
  wins: number,
  leads: number,
});
export type Figures = ReturnType<typeof figures>;

/** By the address of the campaign; of what is on the air. */
export async function readToday(): Promise<ReadonlyMap<string, Figures>> {
  const { body } = await call("get", "/today", {});
  return new Map(
    Object.entries(isObject(body) ? body : {}).map(([slug, one]) => [slug, figures(one, slug)]),
  );
}
