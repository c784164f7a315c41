/** Who works here: first run, sign-in and sign-out. */
import { isObject } from "../page/json";
import { call } from "./call";
import { object, text } from "./reading";

export const account = object({ id: text, name: text, email: text, role: text });
export type Account = ReturnType<typeof account>;

export type Door =
  | { readonly state: "first-run" }
  | { readonly state: "signed-out" }
  | { readonly state: "signed-in"; readonly account: Account };

export async function readDoor(): Promise<Door> {
  return door((await call("get", "/session", {})).body);
}

export async function signIn(email: string, password: string): Promise<Door> {
  return door((await call("post", "/session", { body: { email, password } })).body);
}

export async function signOut(): Promise<void> {
  await call("delete", "/session", {});
}

/** The first account; it is signed in then. */
export async function createOwner(name: string, email: string, password: string): Promise<void> {
  await call("post", "/accounts", { body: { name, email, password } });
}

function door(body: unknown): Door {
  const state = isObject(body) ? body["state"] : undefined;
  if (isObject(body) && state === "signed-in")
    return { state, account: account(body["account"], "/account") };
  return { state: state === "first-run" ? state : "signed-out" };
}
