/** Who may come in, and one's own account. */
import type { Account } from "./session";
import { account } from "./session";
import { listOf } from "./reading";
import { request } from "./request";

export type Role = "owner" | "editor" | "viewer";

export async function listAccounts(): Promise<readonly Account[]> {
  return listOf(account)((await request("/accounts")).body, "");
}

export async function addAccount(asked: {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}): Promise<Account> {
  return account((await request("/accounts", { method: "POST", body: asked })).body, "");
}

/** Another role or password ends the account's sessions. */
export async function changeAccount(
  id: string,
  change: { readonly role?: Role; readonly password?: string; readonly name?: string },
): Promise<void> {
  await request(`/accounts/${id}`, { method: "PATCH", body: change });
}

export async function removeAccount(id: string): Promise<void> {
  await request(`/accounts/${id}`, { method: "DELETE" });
}

/** Goes on in a new session here; all others end. */
export async function changePassword(current: string, password: string): Promise<void> {
  await request("/session/password", { method: "PUT", body: { current, password } });
}

/** Ends every session of the account, this one too. */
export async function signOutEverywhere(): Promise<void> {
  await request("/session/everywhere", { method: "DELETE" });
}
