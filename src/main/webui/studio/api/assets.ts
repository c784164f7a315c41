/** The library of images, videos and files. */
import { flag, listOf, number, object, orNull, text } from "./reading";
import { request } from "./request";
import { sendFile } from "./send-file";

const asset = object({
  id: text,
  reference: text,
  kind: text,
  title: text,
  alt: text,
  width: number,
  height: number,
  bytes: number,
  url: text,
  thumbnail: text,
  video: object({ seconds: number, codecs: text, notEverywhere: listOf(text) }),
  files: listOf(object({ url: text })),
});
export type Asset = ReturnType<typeof asset>;

const listing = object({ assets: listOf(asset), total: number });
export type AssetListing = ReturnType<typeof listing>;

/** A draft; a release, by its number; or older versions of a draft, by the newest of them. */
const use = object({ campaign: text, release: number, version: number });
export type AssetUse = ReturnType<typeof use>;
const details = object({ asset, uses: listOf(use) });

const uploaded = object({
  asset,
  known: flag,
  notes: listOf(
    object({
      kind: text,
      message: text,
      details: listOf(object({ what: text, count: number })),
    }),
  ),
});
export type Uploaded = ReturnType<typeof uploaded>;

/** @param kinds which are wanted; none for all */
export async function listAssets(
  search: string,
  kinds: readonly string[],
  offset: number,
): Promise<AssetListing> {
  const query = new URLSearchParams({ search, kind: kinds.join(","), offset: String(offset) });
  return listing((await request(`/assets?${query}`)).body, "");
}

export async function readAsset(id: string): Promise<ReturnType<typeof details>> {
  return details((await request(`/assets/${id}`)).body, "");
}

export async function changeAsset(
  id: string,
  texts: { readonly title?: string; readonly alt?: string },
): Promise<Asset> {
  return asset((await request(`/assets/${id}`, { method: "PATCH", body: texts })).body, "");
}

/** `losing`: even if older versions of drafts use it. */
export async function deleteAsset(id: string, losing: boolean): Promise<void> {
  await request(`/assets/${id}${losing ? "?versions=lose" : ""}`, { method: "DELETE" });
}

const videoSource = object({ kind: text, site: orNull(text), page: orNull(text) });

/** What a pasted address is: a video at a site, with the site's name and its page there, or something else. */
export async function readVideoSource(address: string): Promise<ReturnType<typeof videoSource>> {
  const query = new URLSearchParams({ address });
  return videoSource((await request(`/video-sources?${query}`)).body, "");
}

/** Uploads a file; `onProgress` is told which part of it has left, 0 to 1. */
export async function uploadAsset(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  const query = new URLSearchParams({ name: file.name });
  return uploaded(await sendFile(`/assets?${query}`, file, onProgress, signal), "");
}
