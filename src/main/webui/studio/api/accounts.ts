/** Who may come in, and one's own account. */
import type { Account } from "./session";
import { account } from "./session";
import { listOf } from "./reading";
import { call } from "./call";

export type Role = "owner" | "editor" | "viewer";

export async function listAccounts(): Promise<readonly Account[]> {
  return listOf(account)((await call("get", "/accounts", {})).body, "");
}

export async function addAccount(asked: {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}): Promise<Account> {
  return account((await call("post", "/accounts", { body: asked })).body, "");
}

/** Another role or password ends the account's sessions. */
export async function changeAccount(
  id: string,
  change: { readonly role?: Role; readonly password?: string; readonly name?: string },
): Promise<void> {
  await call("patch", "/accounts/{id}", { path: { id }, body: change });
}

export async function removeAccount(id: string): Promise<void> {
  await call("delete", "/accounts/{id}", { path: { id } });
}

/** Goes on in a new session here; all others end. */
export async function changePassword(current: string, password: string): Promise<void> {
  await call("put", "/session/password", { body: { current, password } });
}

/** Ends every session of the account, this one too. */
export async function signOutEverywhere(): Promise<void> {
  await call("delete", "/session/everywhere", {});
}
