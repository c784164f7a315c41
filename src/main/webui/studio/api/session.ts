/** Who works here: first run, sign-in and sign-out. */
import { isObject } from "../page/json";
import { request } from "./request";
import { object, text } from "./reading";

export const account = object({ id: text, name: text, email: text, role: text });
export type Account = ReturnType<typeof account>;

export type Door =
  | { readonly state: "first-run" }
  | { readonly state: "signed-out" }
  | { readonly state: "signed-in"; readonly account: Account };

export async function readDoor(): Promise<Door> {
  return door((await request("/session")).body);
}

export async function signIn(email: string, password: string): Promise<Door> {
  return door((await request("/session", { method: "POST", body: { email, password } })).body);
}

export async function signOut(): Promise<void> {
  await request("/session", { method: "DELETE" });
}

/** The first account; it is signed in then. */
export async function createOwner(name: string, email: string, password: string): Promise<void> {
  await request("/accounts", { method: "POST", body: { name, email, password } });
}

function door(body: unknown): Door {
  const state = isObject(body) ? body["state"] : undefined;
  if (isObject(body) && state === "signed-in")
    return { state, account: account(body["account"], "/account") };
  return { state: state === "first-run" ? state : "signed-out" };
}
