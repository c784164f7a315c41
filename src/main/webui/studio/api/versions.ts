/** What was saved and published before, and what goes on the air later. */
import type { Campaign } from "../page/campaign";
import { isCampaign } from "./guards";
import { flag, listOf, number, object, text, whole } from "./reading";
import { call } from "./call";

const version = object({ version: number, savedAt: text, by: text, name: text });
export type Version = ReturnType<typeof version>;

const release = object({
  release: text,
  number,
  publishedAt: text,
  by: text,
  draftVersion: number,
  live: flag,
});
export type Release = ReturnType<typeof release>;

export async function listVersions(slug: string): Promise<readonly Version[]> {
  return listOf(version)(
    (await call("get", "/campaigns/{slug}/versions", { path: { slug } })).body,
    "",
  );
}

export async function readVersion(slug: string, at: number): Promise<Campaign> {
  const { body } = await call("get", "/campaigns/{slug}/versions/{version}", {
    path: { slug, version: at },
  });
  return whole(isCampaign, "campaign")(body, "");
}

/** An empty name takes the name away. */
export async function nameVersion(slug: string, at: number, name: string): Promise<void> {
  await call("put", "/campaigns/{slug}/versions/{version}/name", {
    path: { slug, version: at },
    body: { name },
  });
}

export async function listReleases(slug: string): Promise<readonly Release[]> {
  return listOf(release)(
    (await call("get", "/campaigns/{slug}/releases", { path: { slug } })).body,
    "",
  );
}

export async function readRelease(slug: string, id: string): Promise<Campaign> {
  const { body } = await call("get", "/campaigns/{slug}/releases/{release}", {
    path: { slug, release: id },
  });
  return whole(isCampaign, "campaign")(body, "");
}

export async function rollBack(slug: string, id: string): Promise<void> {
  await call("post", "/campaigns/{slug}/rollback", { path: { slug }, body: { release: id } });
}

/** Has the draft as it is now go on the air at an instant. */
export async function schedule(slug: string, at: string): Promise<void> {
  await call("post", "/campaigns/{slug}/schedule", { path: { slug }, body: { at } });
}

export async function unschedule(slug: string): Promise<void> {
  await call("delete", "/campaigns/{slug}/schedule", { path: { slug } });
}
